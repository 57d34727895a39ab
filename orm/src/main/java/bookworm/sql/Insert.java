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
        Node table = part -> part.identifier(model.table());
        List<List<FieldMeta>> keys = conflict.map(each -> each.keys(model, fields)).orElse(List.of());
        Node values = part -> part.list(rows, ", ",
            row -> part.append("(").append(keys.isEmpty() ? row : typed(row)).append(")"));
        if (fields.isEmpty()) {
            sql.append("INSERT INTO ").append(table).append(" DEFAULT VALUES");
            return;
        }
        if (keys.isEmpty()) {
            sql.append("INSERT INTO ").append(table).append(" (").append(columns(fields)).append(") VALUES ").append(values);
            return;
        }
        List<FieldMeta> updated = conflict.orElseThrow().updated().stream().map(model::field).toList();
        Node isSame = part -> part.list(keys, " OR ", key -> part.append("(").list(key, " AND ",
            each -> part.append(table).append(".").identifier(each.column()).append(" = ").append(excluded(each))).append(")"));
        Node updates = part -> part.list(updated, ", ",
            each -> part.identifier(each.column()).append(" = ").append(excluded(each)));
        Map<String, Node> parts = Map.of("table", table, "columns", columns(fields), "rows", values, "same", isSame,
            "new", part -> part.append(fields.stream().map(Insert::excluded).toList()), "key", columns(keys.get(0)),
            "updates", updates);
        sql.fill(updated.isEmpty() ? sql.dialect().insertMissing() : sql.dialect().upsert(), parts::get);
    }

    /** Where the rows come as a table, the database cannot take the types of their values from the columns. */
    private List<Expression> typed(List<Expression> row) {
        return IntStream.range(0, row.size()).<Expression>mapToObj(i -> new Cast(row.get(i), fields.get(i).type())).toList();
    }

    private static Node columns(List<FieldMeta> fields) {
        return sql -> sql.list(fields, ", ", field -> sql.identifier(field.column()));
    }

    /** A value of the new row, which PostgreSQL calls the excluded one. */
    private static Node excluded(FieldMeta field) {
        return sql -> sql.identifier("excluded").append(".").identifier(field.column());
    }
}
