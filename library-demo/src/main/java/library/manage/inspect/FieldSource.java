package library.manage.inspect;

import static library.manage.inspect.ModelSource.oneLine;
import static library.manage.inspect.ModelSource.quoted;

import bookworm.ManyRelatedSet;
import bookworm.Ref;
import bookworm.fields.AutoField;
import bookworm.fields.ForeignKey;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.OneToOne;
import bookworm.meta.Naming;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the Java source of a model's fields, and tells which classes it uses. */
final class FieldSource {

    private static final int WIDTH = 110;

    private final InspectedModel model;
    private final Table table;
    private final Consumer<String> imports;

    FieldSource(InspectedModel model, Consumer<String> imports) {
        this.model = model;
        this.table = model.table();
        this.imports = imports;
    }

    /** The lines of a column's field: none for the key that every model inherits. */
    List<String> column(Table.Column column) {
        Optional<String> obstacle = Inspection.obstacle(table, column);
        if (obstacle.isPresent()) {
            return List.of(ModelSource.comment(new LeftOut("The column " + column.name(), obstacle.get())));
        }
        if (isCounted(column) && column.name().equals("id")) {
            return List.of();
        }
        JavaName name = model.fields().get(column.name());
        List<String> lines = new ArrayList<>();
        name.why().ifPresent(why -> lines.add("// Named " + name.text() + " for the column " + oneLine(column.name()) + ": "
            + why + "."));
        lines.addAll(field(column, name.text()));
        return lines;
    }

    /** Whether the column is a key that the database counts up. */
    private boolean isCounted(Table.Column column) {
        return table.isKey(column) && column.generated();
    }

    private List<String> field(Table.Column column, String name) {
        if (model.targets().containsKey(name)) {
            return foreignKey(column, name);
        }
        if (isCounted(column)) {
            return declaration(AutoField.class, columnOption(column, name, ""), "public Long " + name + ";");
        }
        return plain(column, name);
    }

    private List<String> foreignKey(Table.Column column, String name) {
        imports.accept(Ref.class.getName());
        imports.accept("static " + OnDelete.class.getName() + ".DO_NOTHING");
        List<String> options = new ArrayList<>(List.of("onDelete = DO_NOTHING"));
        options.addAll(relatedName(name));
        if (table.isKey(column)) {
            options.add("primaryKey = true");
        } else if (column.nullable()) {
            options.add("nullable = true, blank = true");
        }
        options.addAll(columnOption(column, name, "_id"));
        boolean oneToOne = table.isKey(column) || table.isUnique(column);
        return declaration(oneToOne ? OneToOne.class : ForeignKey.class, options,
            "public final Ref<" + model.targets().get(name).type().text() + "> " + name + " = ref();");
    }

    private List<String> relatedName(String name) {
        String related = model.relatedNames().get(name);
        return related == null ? List.of() : List.of("relatedName = " + quoted(related));
    }

    private List<String> plain(Table.Column column, String name) {
        boolean key = table.isKey(column);
        ColumnType type = ColumnType.of(column.type(), key).orElseThrow();
        List<String> lines = new ArrayList<>();
        table.foreignKey(column).ifPresent(reference -> lines.add("// It refers to "
            + reference.target().map(ModelSource::oneLine).orElse("another schema")
            + ", but not to the key of a model here, which a foreign key would need."));
        type.guess().ifPresent(guess -> lines.add("// A guess: " + guess + "."));
        Class<?> javaType = key || column.nullable() ? type.javaType() : type.plainType();
        if (!javaType.isPrimitive() && !javaType.getPackageName().equals("java.lang")) {
            imports.accept(javaType.getName());
        }
        lines.addAll(declaration(type.annotation(), options(column, name, type),
            "public " + javaType.getSimpleName() + " " + name + ";"));
        return lines;
    }

    private List<String> options(Table.Column column, String name, ColumnType type) {
        List<String> options = new ArrayList<>(type.options());
        if (table.isKey(column)) {
            options.add("primaryKey = true");
        } else if (table.isUnique(column) && type.offers("unique")) {
            options.add("unique = true");
        }
        if (column.nullable()) {
            options.add(type.offers("blank") ? "nullable = true, blank = true" : "nullable = true");
        }
        options.addAll(columnOption(column, name, ""));
        return options;
    }

    private static List<String> columnOption(Table.Column column, String name, String suffix) {
        boolean derived = column.name().equals(Naming.snakeCase(name) + suffix);
        return derived ? List.of() : List.of("column = " + quoted(column.name()));
    }

    /** The lines of a many-to-many field. */
    List<String> link(String name, Table link) {
        imports.accept(ManyRelatedSet.class.getName());
        List<String> lines = new ArrayList<>();
        if (link.key().isEmpty()) {
            lines.add("// The table " + oneLine(link.name()) + " has no column \"id\", so through() cannot read it.");
        }
        List<String> options = new ArrayList<>(relatedName(name));
        options.add("table = " + quoted(link.name()));
        String target = model.targets().get(name).type().text();
        lines.addAll(declaration(ManyToMany.class, options,
            "public final ManyRelatedSet<" + target + "> " + name + " = manyRelatedSet();"));
        return lines;
    }

    private List<String> declaration(Class<? extends Annotation> annotation, List<String> options, String field) {
        imports.accept(annotation.getName());
        String arguments = options.isEmpty() ? "" : "(" + String.join(", ", options) + ")";
        String before = "@" + annotation.getSimpleName() + arguments;
        boolean fits = before.length() + field.length() < WIDTH;
        return fits ? List.of(before + " " + field) : List.of(before, field);
    }
}
