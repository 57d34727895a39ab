package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.TablePart.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

/**
 * Reads metadata into the parts of a table. A check is an expression like any other, written by the one compiler.
 *
 * @param key the model's label; of a join table, that of the model and field that has it
 * @param parts what was read so far
 */
record TableReader(ModelMeta model, String key, Dialect dialect, List<TablePart> parts) {

    /** The tables of models and their join tables, with all parts, by kind; but for those that somebody else manages. */
    static List<TablePart> read(Collection<ModelMeta> models, Dialect dialect) {
        List<TablePart> parts = new ArrayList<>();
        for (ModelMeta model : models.stream().filter(each -> each.state().isManaged()).toList()) {
            new TableReader(model, model.label(), dialect, parts).readTable();
            for (Relation relation : model.relations()) {
                FieldState field = model.state().fields().get(relation.name());
                if (field.isManyToMany() && field.through() == null) {
                    new TableReader(relation.field().model(), model.label() + "." + relation.name(), dialect, parts).readTable();
                }
            }
        }
        parts.sort(Comparator.comparing(TablePart::kind));
        return parts;
    }

    private void readTable() {
        model.fields().forEach(this::readField);
        model.state().constraints().forEach(this::readConstraint);
        for (IndexState index : model.state().indexes()) {
            String columns = model.columns(index.fields(), dialect);
            add(Kind.INDEX, key + " index " + index.name(), index.name(), columns, columns);
        }
        String lines = parts.stream().filter(part -> part.table().equals(key) && part.isWithinTable())
            .sorted(Comparator.comparing(TablePart::kind)).map(TablePart::line)
            .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        add(Kind.TABLE, key, model.table(), lines, "");
    }

    /** The columns and the constraint of a join table are called after models: what tells them apart is their place. */
    private boolean isJoinTable() { return !key.equals(model.label()); }

    private void readConstraint(Constraint constraint) {
        String definition = constraint.definition(model, dialect);
        String own = isJoinTable() ? "" : constraint.name();
        add(Kind.CONSTRAINT, key + " constraint " + own, constraint.name(), definition, isJoinTable() ? "" : definition);
    }

    private void readField(FieldMeta field) {
        ColumnDefinition column = column(field);
        parts.add(new TablePart(Kind.COLUMN, columnKey(field), key, dialect.quote(field.column()), column.text(column.defaultValue()), "",
            Optional.of(column)));
        String columns = model.columns(List.of(field.name()), dialect);
        if (field.isPrimaryKey()) {
            add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY " + columns);
        } else if (field.unique()) {
            add(Kind.CONSTRAINT, field, "uniq", "UNIQUE " + columns);
        } else if (field.reference() != null || field.state().is("dbIndex")) {
            // Without an index, each deletion of a row referred to would read the whole table.
            add(Kind.INDEX, field, "idx", columns);
        }
        if (field.type() instanceof PositiveIntegerType) {
            Expression notNegative = new Comparison(new Column(field), ">=", new Param(0, Types.INTEGER));
            add(Kind.CONSTRAINT, field, "check", "CHECK (" + SqlWriter.compileCheck(notNegative, dialect) + ")");
        }
        if (field.reference() != null) {
            ModelMeta target = field.reference().target();
            String definition = "FOREIGN KEY " + columns + " REFERENCES " + dialect.quote(target.table()) + " "
                + target.columns(List.of("pk"), dialect);
            add(Kind.FOREIGN_KEY, field, "fk", definition, target.label() + " " + field.unique());
        }
    }

    private String columnKey(FieldMeta field) {
        return key + "." + (isJoinTable() ? model.fields().indexOf(field) : field.name());
    }

    private ColumnDefinition column(FieldMeta field) {
        Object fill = field.defaultValue() == null && field.state().isBlankText() ? "" : field.defaultValue();
        return new ColumnDefinition(type(field), field.isGenerated(), field.nullable(), literal(field, field.dbDefault()),
            literal(field, field.isGenerated() ? null : fill));
    }

    private void add(Kind kind, FieldMeta field, String suffix, String definition) { add(kind, field, suffix, definition, ""); }

    private void add(Kind kind, FieldMeta field, String suffix, String definition, String shape) {
        String name = Naming.derived(model.table(), List.of(field.column()), suffix);
        add(kind, columnKey(field) + " " + suffix, name, definition, shape);
    }

    private void add(Kind kind, String partKey, String name, String definition, String shape) {
        parts.add(new TablePart(kind, partKey, key, dialect.quote(name), definition, shape, Optional.empty()));
    }

    private String type(FieldMeta field) { return field.type().columnType(dialect); }

    @SuppressWarnings("unchecked") private String literal(FieldMeta field, Object value) {
        return value == null ? null : dialect.literal(((FieldType<Object>) field.type()).toJdbc(value));
    }
}
