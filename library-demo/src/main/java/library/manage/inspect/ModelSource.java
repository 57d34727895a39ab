package library.manage.inspect;

import bookworm.Expressions;
import bookworm.Manager;
import bookworm.Model;
import bookworm.meta.Constraint;
import bookworm.meta.Index;
import bookworm.meta.Meta;
import bookworm.meta.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the Java source of models. */
final class ModelSource {

    private static final String DESCRIPTION = """
        /**
         * The models of a database's tables, as inspectdb found them. Look each onDelete over: with DO_NOTHING, the
         * database's own rule holds.
         */
        """;

    private final String packageName;
    private final Set<String> imports = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();

    private ModelSource(String packageName) {
        this.packageName = packageName;
    }

    /** A file with one model. */
    static String file(InspectedModel model, String packageName) {
        ModelSource source = new ModelSource(packageName);
        source.add(model, "public class");
        return source.head() + source.text("");
    }

    /** A file with all the models, in a class that holds them together. */
    static String fileOfAll(List<InspectedModel> models, Inspection inspection, String packageName) {
        ModelSource source = new ModelSource(packageName);
        for (InspectedModel model : models) {
            source.lines.add("");
            source.add(model, "public static class");
        }
        inspection.tablesLeftOut().forEach(leftOut -> source.lines.addAll(List.of("", comment(leftOut))));
        return source.head() + DESCRIPTION + "public final class Models {\n" + source.text("    ") + "}\n";
    }

    /** The package-info.java of models that have a file each: it has room for the tables that have none. */
    static String packageInfo(Inspection inspection, String packageName) {
        String tables = inspection.tablesLeftOut().stream().map(leftOut -> "\n" + comment(leftOut) + "\n")
            .collect(Collectors.joining());
        return DESCRIPTION + "package " + packageName + ";\n" + tables;
    }

    static String comment(LeftOut leftOut) {
        return "// " + oneLine(leftOut.toString());
    }

    private String head() {
        StringBuilder head = new StringBuilder(packageName.isEmpty() ? "" : "package " + packageName + ";\n\n");
        Map<Boolean, List<String>> byKind = imports.stream().map(name -> "import " + name + ";\n")
            .collect(Collectors.partitioningBy(line -> line.startsWith("import static ")));
        byKind.get(true).forEach(head::append);
        head.append(byKind.get(true).isEmpty() ? "" : "\n");
        byKind.get(false).forEach(head::append);
        return head.append("\n").toString();
    }

    private String text(String indent) {
        return lines.stream().map(line -> line.isEmpty() ? "\n" : indent + line + "\n").collect(Collectors.joining());
    }

    private void add(InspectedModel model, String kind) {
        String type = model.type().text();
        use(Model.class.getName());
        use(Manager.class.getName());
        model.type().why().ifPresent(why -> lines.add("// Named " + type + " for the table " + oneLine(model.table().name()) + ": "
            + why + "."));
        addMeta(model);
        lines.add(kind + " " + type + " extends Model {");
        lines.add("    public static final Manager<" + type + "> objects = Manager.of(" + type + ".class);");
        addConstraints(model);
        lines.add("");
        FieldSource fields = new FieldSource(model, this::use);
        model.table().columns().forEach(column -> fields.column(column).forEach(line -> lines.add("    " + line)));
        model.links().forEach((field, link) -> fields.link(field, link).forEach(line -> lines.add("    " + line)));
        lines.add("}");
    }

    private void addMeta(InspectedModel model) {
        String app = packageName.substring(packageName.lastIndexOf('.') + 1);
        String table = model.table().name();
        List<String> options = new ArrayList<>();
        if (!table.equals(app + "_" + model.type().text().toLowerCase(Locale.ROOT))) {
            options.add("table = " + quoted(table));
        }
        List<String> indexes = indexes(model);
        if (!indexes.isEmpty()) {
            use(Index.class.getName());
            options.add("indexes = {\n    " + String.join(",\n    ", indexes) + "}");
        }
        // As Django's inspectdb has it: the tables are somebody else's until one takes this out.
        options.add("managed = false");
        use(Meta.class.getName());
        lines.addAll(("@Meta(" + String.join(", ", options) + ")").lines().toList());
    }

    private static List<String> indexes(InspectedModel model) {
        return model.table().indexes().stream().filter(index -> !index.unique() && !isForeignKey(model, index))
            .flatMap(index -> index(model, index).stream()).toList();
    }

    /** Whether the index is the one that Bookworm makes for a foreign key anyway. */
    private static boolean isForeignKey(InspectedModel model, Table.Index index) {
        return index.columns().size() == 1
            && model.table().column(index.columns().get(0)).flatMap(model.table()::foreignKey).isPresent();
    }

    private static Optional<String> index(InspectedModel model, Table.Index index) {
        return fields(model, index.columns()).map(fields -> {
            String names = fields.stream().map(ModelSource::quoted).collect(Collectors.joining(", "));
            String value = fields.size() == 1 ? names : "{" + names + "}";
            return "@Index(value = " + value + ", name = " + quoted(index.name()) + ")";
        });
    }

    /** The fields of an index's columns; empty where one of the columns is no field. */
    private static Optional<List<String>> fields(InspectedModel model, List<String> columns) {
        List<String> fields = new ArrayList<>();
        for (String column : columns) {
            boolean descending = column.startsWith("-") && model.table().column(column).isEmpty();
            Optional<Table.Column> found = model.table().column(descending ? column.substring(1) : column);
            Optional<JavaName> field = found.map(each -> model.fields().get(each.name()));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add((descending ? "-" : "") + field.get().text());
        }
        return Optional.of(fields);
    }

    /** What is unique, and cannot say so with a field's own option. A second index over the same fields says no more. */
    private void addConstraints(InspectedModel model) {
        Map<List<String>, String> names = new LinkedHashMap<>();
        for (Table.Index index : model.table().indexes()) {
            if (index.unique() && !isSaidByField(model, index)) {
                fields(model, index.columns()).ifPresent(fields -> names.putIfAbsent(fields, index.name()));
            }
        }
        names.forEach((fields, name) -> {
            use(Constraint.class.getName());
            use("static " + Expressions.class.getName() + ".unique");
            String constant = Naming.snakeCase(String.join("_", fields)).toUpperCase(Locale.ROOT) + "_UNIQUE";
            lines.add("    static final Constraint " + constant + " = unique(" + quoted(name) + ", "
                + fields.stream().map(ModelSource::quoted).collect(Collectors.joining(", ")) + ");");
        });
    }

    /** Whether the field of an index over one column says by itself that it is unique. */
    private static boolean isSaidByField(InspectedModel model, Table.Index index) {
        Table table = model.table();
        if (index.columns().equals(table.primaryKey())) {
            return true;
        }
        if (index.columns().size() > 1 || !model.fields().containsKey(index.columns().get(0))) {
            return false;
        }
        Table.Column column = table.column(index.columns().get(0)).orElseThrow();
        boolean isRelation = model.targets().containsKey(model.fields().get(column.name()).text());
        return isRelation || ColumnType.of(column.type(), false).orElseThrow().offers("unique");
    }

    private void use(String name) {
        imports.add(name);
    }

    /** A text as a Java literal. */
    static String quoted(String text) {
        return '"' + oneLine(text).replace("\"", "\\\"") + '"';
    }

    /** A text that neither ends its line nor hides a Unicode escape in it. */
    static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
