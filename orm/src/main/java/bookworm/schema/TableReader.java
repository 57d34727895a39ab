package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Part.Kind;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

/**
 * Reads metadata into the parts of a table. A check is an expression like any other, written by the one compiler.
 *
 * @param key the model's label; of a table of links, that of the model and field that has it
 * @param parts what was read so far
 */
record TableReader(ModelMeta model, String key, Dialect dialect, List<Part> parts) {

    /** The tables of models and of their links, with all parts, by kind; but for those that somebody else manages. */
    static List<Part> read(Collection<ModelMeta> models, Dialect dialect) {
        List<Part> parts = new ArrayList<>();
        for (ModelMeta model : models) {
            if (model.state().isManaged()) {
                new TableReader(model, model.label(), dialect, parts).readTable();
                for (Relation links : model.links()) {
                    String key = model.label() + "." + links.name();
                    new TableReader(links.field().model(), key, dialect, parts).readTable();
                }
            }
        }
        parts.sort(Comparator.comparing(Part::kind));
        return parts;
    }

    private void readTable() {
        model.fields().forEach(this::readField);
        for (Constraint constraint : model.state().constraints()) {
            String definition = constraint.definition(model, dialect);
            String told = isOfLinks() ? "" : constraint.name();
            add(Kind.CONSTRAINT, key + " constraint " + told, constraint.name(), definition, isOfLinks() ? "" : definition);
        }
        for (IndexState index : model.state().indexes()) {
            String columns = model.columns(index.fields(), dialect);
            add(Kind.INDEX, key + " index " + index.name(), index.name(), columns, columns);
        }
        String lines = parts.stream().filter(part -> part.table().equals(key) && part.isWithinTable())
            .sorted(Comparator.comparing(Part::kind)).map(Part::line).collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        add(Kind.TABLE, key, model.table(), lines, "");
    }

    /** The columns of a table of links are called after models: what tells them apart is their place. */
    private boolean isOfLinks() { return !key.equals(model.label()); }

    private void readField(FieldMeta field) {
        String column = key + "." + (isOfLinks() ? model.fields().indexOf(field) : field.name());
        Part.Column details = details(field);
        String definition = details.definition(details.defaultValue());
        parts.add(new Part(Kind.COLUMN, column, key, dialect.quote(field.column()), definition, "", details));
        String columns = model.columns(List.of(field.name()), dialect);
        if (field.isPrimaryKey()) {
            add(Kind.CONSTRAINT, column + " pk", name(field, "pk"), "PRIMARY KEY " + columns, "");
        } else if (field.unique()) {
            add(Kind.CONSTRAINT, column + " uniq", name(field, "uniq"), "UNIQUE " + columns, "");
        } else if (field.reference() != null || field.state().is("dbIndex")) {
            // Without an index, each deletion of a row referred to would read the whole table.
            add(Kind.INDEX, column + " idx", name(field, "idx"), columns, "");
        }
        if (field.type() instanceof PositiveIntegerType) {
            Expression positive = new Comparison(new Column(0, field), ">=", new Param(0, Types.INTEGER));
            String check = "CHECK (" + SqlWriter.compileCheck(positive, dialect) + ")";
            add(Kind.CONSTRAINT, column + " check", name(field, "check"), check, "");
        }
        if (field.reference() != null) {
            ModelMeta target = field.reference().target();
            add(Kind.FOREIGN_KEY, column + " fk", name(field, "fk"), "FOREIGN KEY " + columns + " REFERENCES "
                + dialect.quote(target.table()) + " (" + dialect.quote(target.primaryKey().column()) + ")"
                + dialect.deferrable(),
                target.label() + " " + type(field) + field.unique());
        }
    }

    private Part.Column details(FieldMeta field) {
        List<?> dbDefault = (List<?>) field.state().options().getOrDefault("dbDefault", List.of());
        Object byDefault = dbDefault.isEmpty() ? null : field.spelled(dbDefault.get(0));
        Object fill = field.defaultValue() == null && field.state().isBlankText() ? "" : field.defaultValue();
        return new Part.Column(type(field), field.nullable(), literal(field, byDefault), literal(field, fill));
    }

    private void add(Kind kind, String partKey, String name, String definition, String shape) {
        parts.add(new Part(kind, partKey, key, dialect.quote(name), definition, shape, null));
    }

    private String name(FieldMeta field, String suffix) {
        return Naming.derived(model.table(), List.of(field.column()), suffix);
    }

    private String type(FieldMeta field) {
        return field.type().columnType(dialect) + (field.isGenerated() ? " GENERATED BY DEFAULT AS IDENTITY" : "");
    }

    @SuppressWarnings("unchecked")
    private String literal(FieldMeta field, Object value) {
        return value == null ? null : dialect.literal(((FieldType<Object>) field.type()).toJdbc(value));
    }
}
