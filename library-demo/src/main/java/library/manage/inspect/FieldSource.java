package library.manage.inspect;

import static library.manage.inspect.ModelSource.oneLine;
import static library.manage.inspect.ModelSource.quoted;

import bookworm.meta.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the Java source of a model's fields, and tells which classes it uses. */
final class FieldSource {

    private static final int WIDTH = 110;

    private static final Map<String, String> JAVA_TYPES = Map.of("BigDecimal", "java.math.", "Instant", "java.time.",
        "LocalDate", "java.time.", "UUID", "java.util.");

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
        String obstacle = Inspection.obstacle(table, column);
        if (obstacle != null) {
            return List.of("// The column " + oneLine(column.name()) + " is left out: " + oneLine(obstacle) + ".");
        }
        JavaName name = model.fields().get(column.name());
        boolean key = table.primaryKey().contains(column.name());
        if (key && column.generated() && column.name().equals("id")) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (name.why() != null) {
            lines.add("// Named " + name.text() + " for the column " + oneLine(column.name()) + ": " + name.why()
                + ".");
        }
        InspectedModel target = model.targets().get(name.text());
        if (target != null) {
            lines.addAll(foreignKey(column, name.text(), target));
        } else if (key && column.generated()) {
            List<String> options = columnOption(column, name.text(), "");
            lines.addAll(declaration("AutoField", options, "public Long " + name.text() + ";"));
        } else {
            lines.addAll(plain(column, name.text()));
        }
        return lines;
    }

    private List<String> foreignKey(Table.Column column, String name, InspectedModel target) {
        imports.accept("bookworm.Ref");
        boolean key = table.primaryKey().contains(column.name());
        List<String> options = relation(name);
        if (key) {
            options.add("primaryKey = true");
        } else if (column.nullable()) {
            options.add("nullable = true, blank = true");
        }
        options.addAll(columnOption(column, name, "_id"));
        return declaration(key || table.isUnique(column) ? "OneToOne" : "ForeignKey", options,
            "public final Ref<" + target.type().text() + "> " + name + " = ref();");
    }

    private List<String> relation(String name) {
        imports.accept("static bookworm.fields.OnDelete.DO_NOTHING");
        List<String> options = new ArrayList<>(List.of("onDelete = DO_NOTHING"));
        options.addAll(relatedName(name));
        return options;
    }

    private List<String> relatedName(String name) {
        String related = model.relatedNames().get(name);
        return related == null ? List.of() : List.of("relatedName = " + quoted(related));
    }

    private List<String> plain(Table.Column column, String name) {
        boolean key = table.primaryKey().contains(column.name());
        ColumnType type = ColumnType.of(column, key);
        List<String> lines = new ArrayList<>();
        table.foreignKey(column).ifPresent(reference -> lines.add("// It refers to "
            + (reference.target() == null ? "another schema" : oneLine(reference.target()))
            + ", but not to the key of a model here, which a foreign key would need."));
        if (type.guess() != null) {
            lines.add("// A guess: " + oneLine(type.guess()) + ".");
        }
        List<String> options = new ArrayList<>(type.options());
        if (key) {
            options.add("primaryKey = true");
        } else if (table.isUnique(column) && type.offers("unique")) {
            options.add("unique = true");
        }
        if (column.nullable()) {
            options.add(type.offers("blank") ? "nullable = true, blank = true" : "nullable = true");
        }
        options.addAll(columnOption(column, name, ""));
        String javaType = key || column.nullable() ? type.javaType() : type.plainType();
        if (JAVA_TYPES.containsKey(javaType)) {
            imports.accept(JAVA_TYPES.get(javaType) + javaType);
        }
        lines.addAll(declaration(type.annotation(), options, "public " + javaType + " " + name + ";"));
        return lines;
    }

    private static List<String> columnOption(Table.Column column, String name, String suffix) {
        boolean derived = column.name().equals(Naming.snakeCase(name) + suffix);
        return derived ? List.of() : List.of("column = " + quoted(column.name()));
    }

    /** The lines of a many-to-many field. */
    List<String> link(String name, Table link) {
        imports.accept("bookworm.ManyRelatedSet");
        List<String> lines = new ArrayList<>();
        if (link.key().isEmpty()) {
            lines.add("// The table " + oneLine(link.name()) + " has no column \"id\", so through() cannot read it.");
        }
        List<String> options = new ArrayList<>(relatedName(name));
        options.add("table = " + quoted(link.name()));
        String target = model.targets().get(name).type().text();
        lines.addAll(declaration("ManyToMany", options,
            "public final ManyRelatedSet<" + target + "> " + name + " = manyRelatedSet();"));
        return lines;
    }

    private List<String> declaration(String annotation, List<String> options, String field) {
        imports.accept(ColumnType.className(annotation));
        String before = "@" + annotation + (options.isEmpty() ? "" : "(" + String.join(", ", options) + ")");
        boolean fits = before.length() + field.length() < WIDTH;
        return fits ? List.of(before + " " + field) : List.of(before, field);
    }
}
