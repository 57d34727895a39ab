package bookworm.sql;

import bookworm.meta.*;
import java.util.List;

/** An INSERT of one or more rows, each with a value for every field. */
public record Insert(ModelMeta model, List<FieldMeta> fields, List<List<Param>> rows) implements Statement {

    @Override public void render(SqlWriter sql) {
        sql.append("INSERT INTO ").identifier(model.table());
        if (fields.isEmpty()) {
            sql.append(" DEFAULT VALUES");
            return;
        }
        sql.append(" (").list(fields, ", ", field -> sql.identifier(field.column())).append(") VALUES ");
        sql.list(rows, ", ", row -> sql.append("(").append(row).append(")"));
    }
}
