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
    private final Map<String, Part> parts = new LinkedHashMap<>();

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
            parts.put(key + " constraint " + told,
                new Part(Kind.CONSTRAINT, constraint.name(), definition, isOfLinks() ? "" : definition));
        }
        for (IndexState index : model.state().indexes()) {
            String definition = "(" + String.join(", ", index.fields().stream().map(this::ordered).toList()) + ")";
            parts.put(key + " index " + index.name(), new Part(Kind.INDEX, index.name(), definition, definition));
        }
        return new Table(model.table(), columns, parts);
    }

    /** The columns of a table of links are called after models: what tells them apart is their place. */
    private boolean isOfLinks() {
        return !key.equals(model.label());
    }

    private void addParts(FieldMeta field, String column) {
        boolean isIndexed = field.reference() != null || field.state().is("dbIndex");
        if (field.isPrimaryKey()) {
            add(column, Kind.CONSTRAINT, field, "pk", "PRIMARY KEY (" + quote(field.column()) + ")", "");
        } else if (field.unique()) {
            add(column, Kind.CONSTRAINT, field, "uniq", unique(List.of(field)), "");
        } else if (isIndexed) {
            // Without an index, each deletion of a row referred to would read the whole table.
            add(column, Kind.INDEX, field, "idx", "(" + quote(field.column()) + ")", "");
        }
        if (field.type() instanceof PositiveIntegerType) {
            Expression positive = new Comparison(new bookworm.sql.Column(0, field), ">=", new Param(0, Types.INTEGER));
            add(column, Kind.CONSTRAINT, field, "check", check(positive), "");
        }
        if (field.reference() != null) {
            ModelMeta target = field.reference().target();
            add(column, Kind.FOREIGN_KEY, field, "fk", "FOREIGN KEY (" + quote(field.column()) + ") REFERENCES "
                + quote(target.table()) + " (" + quote(target.primaryKey().column()) + ")",
                target.label() + " " + type(field) + field.unique());
        }
    }

    private void add(String column, Kind kind, FieldMeta field, String suffix, String definition, String shape) {
        String name = Naming.derived(model.table(), List.of(field.column()), suffix);
        parts.put(column + " " + suffix, new Part(kind, name, definition, shape));
    }

    private Table.Column column(FieldMeta field) {
        List<?> dbDefault = (List<?>) field.state().options().getOrDefault("dbDefault", List.of());
        Object byDefault = dbDefault.isEmpty() ? null : field.convert(dbDefault.get(0));
        Object initial = field.defaultValue();
        Object fill = initial == null && field.state().isBlankText() ? "" : initial;
        return new Table.Column(field.column(), type(field), field.nullable(), literal(field, byDefault), literal(field, fill));
    }

    private String type(FieldMeta field) {
        return field.type().columnType(dialect) + (field.isGenerated() ? " GENERATED BY DEFAULT AS IDENTITY" : "");
    }

    @SuppressWarnings("unchecked")
    private String literal(FieldMeta field, Object value) {
        return value == null ? null : dialect.literal(((FieldType<Object>) field.type()).toJdbc(value));
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

    private String quote(String name) {
        return dialect.quote(name);
    }
}
