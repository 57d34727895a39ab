package bookworm.sql;

import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.IntStream;

/**
 * An INSERT of one or more rows, each with a value for every field.
 *
 * @param conflict what to do where the table has one of the rows already; by default, to fail
 */
public record Insert(ModelMeta model, List<FieldMeta> fields, List<List<Param>> rows,
        Optional<OnConflict> conflict) implements RowStatement {

    @Override public Object form() { return List.of(Insert.class, model, fields, rows.size(), conflict); }

    @Override public List<Param> values() { return rows.stream().flatMap(List::stream).toList(); }

    /** How databases do this differs; the parts are the same. */
    @Override public void render(SqlWriter sql) {
        List<List<FieldMeta>> keys = conflict.map(each -> each.keys(model, fields)).orElse(List.of());
        List<FieldMeta> updated = conflict.map(OnConflict::updated).orElse(List.of()).stream().map(model::field).toList();
        Node isSame = part -> part.list(keys, " OR ",
            key -> part.append("(").append(columns(key, " AND ", "{1}.{0} = \"excluded\".{0}")).append(")"));
        Map<String, Node> parts = Map.of("table", table(), "columns", columns(fields, ", ", "{0}"),
            "rows", values(rows), "typed", part -> part.append(values(rows.stream().map(this::typed).toList())), "same", isSame,
            "new", columns(fields, ", ", "\"excluded\".{0}"), "updates", columns(updated, ", ", "{0} = \"excluded\".{0}"),
            "key", columns(keys.stream().findFirst().orElse(List.of()), ", ", "{0}"));
        String template = keys.isEmpty() ? "INSERT INTO {table} ({columns}) VALUES {rows}" : sql.dialect().merge(!updated.isEmpty());
        sql.fill(fields.isEmpty() ? "INSERT INTO {table} DEFAULT VALUES" : template, parts::get);
    }

    private Node table() { return sql -> sql.identifier(model.table()); }

    /** The fields in a form that has <code>{0}</code> for the column and <code>{1}</code> for the table. */
    private Node columns(List<FieldMeta> fields, String separator, String form) {
        return sql -> sql.list(fields, separator, field -> sql.fill(form, List.of(part -> part.identifier(field.column()), table())));
    }

    private static Node values(List<? extends List<? extends Node>> rows) {
        return sql -> sql.list(rows, ", ", row -> sql.append("(").append(row).append(")"));
    }

    private List<Expression> typed(List<Param> row) {
        return IntStream.range(0, row.size()).<Expression>mapToObj(i -> new Cast(row.get(i), uncut(fields.get(i).type().base()))).toList();
    }

    /** A cast to its column's own type would cut a text that is too long. */
    private static FieldType<?> uncut(FieldType<?> type) { return type instanceof StringType ? Types.TEXT : type; }
}
