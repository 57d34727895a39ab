package bookworm.sql;

import bookworm.meta.*;
import java.util.List;

/** An INSERT of one or more rows, each with a value for every field. */
public record Insert(ModelMeta model, List<FieldMeta> fields, List<List<Expression>> rows) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        sql.append("INSERT INTO ").identifier(model.table());
        if (fields.isEmpty()) {
            sql.append(" DEFAULT VALUES");
            return;
        }
        sql.append(" (" + columns(sql) + ") VALUES ");
        renderRows(sql);
    }

    private String columns(SqlWriter sql) {
        return String.join(", ", fields.stream().map(field -> sql.dialect().quote(field.column())).toList());
    }

    private void renderRows(SqlWriter sql) {
        sql.list(rows, ", ", row -> sql.append("(").append(row).append(")"));
    }

    /** The same, but passing over the rows that are there already. */
    public Statement ifMissing() {
        return sql -> {
            String values = sql.sql(this::renderRows);
            sql.append(sql.dialect().insertMissing(sql.dialect().quote(model.table()), columns(sql), values, columns(sql)));
        };
    }
}
