package bookworm.sql;

import bookworm.meta.*;
import java.util.*;
import java.util.stream.IntStream;

/**
 * An INSERT of one or more rows, each with a value for every field.
 *
 * @param conflict what to do where the table has one of the rows already; by default, to fail
 */
public record Insert(ModelMeta model, List<FieldMeta> fields, List<List<Expression>> rows,
        Optional<OnConflict> conflict) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        List<List<FieldMeta>> keys = conflict.map(each -> each.keys(model, fields)).orElse(List.of());
        if (fields.isEmpty()) {
            sql.append("INSERT INTO ").identifier(model.table()).append(" DEFAULT VALUES");
        } else if (keys.isEmpty()) {
            sql.append("INSERT INTO ").identifier(model.table());
            sql.append(" (").append(columns(fields)).append(") VALUES ").append(values(rows));
        } else {
            merge(sql, keys, conflict.orElseThrow().updated().stream().map(model::field).toList());
        }
    }

    /** How databases do this differs; the parts are the same. */
    private void merge(SqlWriter sql, List<List<FieldMeta>> keys, List<FieldMeta> updated) {
        Node table = part -> part.identifier(model.table());
        Node isSame = part -> part.list(keys, " OR ", key ->
            part.append("(").list(key, " AND ", field -> part.append(table).append(".").append(isExcluded(field))).append(")"));
        Node excluded = part -> part.append(fields.stream().map(Insert::excluded).toList());
        Node updates = part -> part.append(updated.stream().map(Insert::isExcluded).toList());
        Map<String, Node> parts = Map.of("table", table, "columns", columns(fields),
            "rows", values(rows.stream().map(this::typed).toList()), "same", isSame, "new", excluded,
            "key", columns(keys.get(0)), "updates", updates);
        sql.fill(updated.isEmpty() ? sql.dialect().insertMissing() : sql.dialect().upsert(), parts::get);
    }

    /** Where the rows come as a table, the database cannot take the types of their values from the columns. */
    private List<Expression> typed(List<Expression> row) {
        return IntStream.range(0, row.size()).<Expression>mapToObj(i -> new Cast(row.get(i), fields.get(i).type())).toList();
    }

    private static Node columns(List<FieldMeta> fields) {
        return sql -> sql.list(fields, ", ", field -> sql.identifier(field.column()));
    }

    private static Node values(List<List<Expression>> rows) {
        return sql -> sql.list(rows, ", ", row -> sql.append("(").append(row).append(")"));
    }

    /** A value of the new row, which PostgreSQL calls the excluded one. */
    private static Node excluded(FieldMeta field) {
        return sql -> sql.identifier("excluded").append(".").identifier(field.column());
    }

    private static Node isExcluded(FieldMeta field) {
        return sql -> sql.identifier(field.column()).append(" = ").append(excluded(field));
    }
}
