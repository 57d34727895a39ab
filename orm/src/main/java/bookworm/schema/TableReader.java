package bookworm.schema;

import bookworm.CheckConstraint;
import bookworm.db.Dialect;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Table.*;
import bookworm.sql.*;
import java.util.*;

/** Reads metadata into a {@link Table}. A check is an expression like any other, written by the one compiler. */
final class TableReader {

    private final ModelMeta model;
    private final String key;
    private final Dialect dialect;
    private final Map<String, Table.Column> columns = new LinkedHashMap<>();
    private final Map<String, Part> constraints = new LinkedHashMap<>();
    private final Map<String, Part> indexes = new LinkedHashMap<>();

    private TableReader(ModelMeta model, String key, Dialect dialect) {
        this.model = model;
        this.key = key;
        this.dialect = dialect;
    }

    /** The tables of models, those of their links after each, by their keys; not those that somebody else manages. */
    static Map<String, Table> tables(Collection<ModelMeta> models, Dialect dialect) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (ModelMeta model : models) {
            if (model.state().isManaged()) {
                tables.put(model.label(), new TableReader(model, model.label(), dialect).read());
                model.links().forEach(relation -> {
                    String key = model.label() + "." + relation.name();
                    tables.put(key, new TableReader(relation.field().model(), key, dialect).read());
                });
            }
        }
        return tables;
    }

    private Table read() {
        for (FieldMeta field : model.fields()) {
            String column = key + "." + (isOfLinks() ? columns.size() : field.name());
            columns.put(column, column(field));
            addParts(field, column);
        }
        for (Constraint constraint : model.constraints()) {
            String definition = constraint instanceof UniqueConstraint unique
                ? unique(unique.fields().stream().map(model::field).toList())
                : check(((CheckConstraint) constraint).over(model));
            String told = isOfLinks() ? "" : constraint.name();
            constraints.put(key + " constraint " + told, new Part(constraint.name(), definition, isOfLinks() ? "" : definition));
        }
        for (IndexState index : model.state().indexes()) {
            List<String> parts = index.fields().stream().map(this::ordered).toList();
            String definition = "(" + String.join(", ", parts) + ")";
            indexes.put(key + " index " + index.name(), new Part(index.name(), definition, definition));
        }
        return new Table(model.table(), columns, constraints, indexes);
    }

    /** The columns of a table of links are called after models: what tells them apart is their place. */
    private boolean isOfLinks() {
        return !key.equals(model.label());
    }

    private void addParts(FieldMeta field, String column) {
        if (field.isPrimaryKey()) {
            addConstraint(field, column, "pk", "PRIMARY KEY (" + quote(field.column()) + ")", "");
        } else if (field.unique()) {
            addConstraint(field, column, "uniq", unique(List.of(field)), "");
        }
        if (field.type() instanceof PositiveIntegerType) {
            Expression positive = new Comparison(new bookworm.sql.Column(0, field), ">=", new Param(0, Types.INTEGER));
            addConstraint(field, column, "check", check(positive), "");
        }
        if (field.reference() != null) {
            ModelMeta target = field.reference().target();
            addConstraint(field, column, "fk", "FOREIGN KEY (" + quote(field.column()) + ") REFERENCES " + quote(target.table())
                + " (" + quote(target.primaryKey().column()) + ")", target.label() + " " + type(field) + field.unique());
        }
        // Without an index, each deletion of a row referred to would read the whole table.
        if ((field.reference() != null || field.state().is("dbIndex")) && !field.unique()) {
            indexes.put(column + " idx", new Part(name(field, "idx"), "(" + quote(field.column()) + ")", ""));
        }
    }

    private void addConstraint(FieldMeta field, String column, String kind, String definition, String shape) {
        constraints.put(column + " " + kind, new Part(name(field, kind), definition, shape));
    }

    @SuppressWarnings("unchecked")
    private Table.Column column(FieldMeta field) {
        List<String> dbDefault = field.state().option("dbDefault") instanceof List<?> said ? (List<String>) said : List.of();
        Object initial = field.defaultValue();
        Object fill = initial == null && field.state().isBlankText() ? "" : initial;
        return new Table.Column(field.column(), type(field), field.nullable(),
            dbDefault.isEmpty() ? null : literal(field, field.convert(dbDefault.get(0))), fill == null ? null : literal(field, fill));
    }

    private String type(FieldMeta field) {
        return field.type().columnType(dialect) + (field.isGenerated() ? " GENERATED BY DEFAULT AS IDENTITY" : "");
    }

    @SuppressWarnings("unchecked")
    private String literal(FieldMeta field, Object value) {
        return dialect.literal(((FieldType<Object>) field.type()).toJdbc(value));
    }

    private String unique(List<FieldMeta> fields) {
        return "UNIQUE (" + String.join(", ", fields.stream().map(field -> quote(field.column())).toList()) + ")";
    }

    private String check(Expression condition) {
        return "CHECK (" + SqlWriter.compileCheck(condition, dialect) + ")";
    }

    private String ordered(String name) {
        boolean descending = name.startsWith("-");
        return quote(model.field(descending ? name.substring(1) : name).column()) + (descending ? " DESC" : "");
    }

    private String name(FieldMeta field, String suffix) {
        return Naming.derived(model.table(), List.of(field.column()), suffix);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
