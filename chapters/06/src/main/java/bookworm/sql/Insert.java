package bookworm.sql;

import bookworm.meta.*;
import java.util.*;

/** An INSERT of one row, with a value for every field. */
public record Insert(ModelMeta model, List<FieldMeta> fields, List<Param> row) implements Statement {

    @Override public void render(SqlWriter sql) {
        Node table = part -> part.identifier(model.table());
        if (fields.isEmpty()) {
            sql.append("INSERT INTO ").append(table).append(" DEFAULT VALUES");
            return;
        }
        sql.append("INSERT INTO ").append(table).append(" (").append(columns(fields)).append(") VALUES (").append(row).append(")");
    }

    private static Node columns(List<FieldMeta> fields) {
        return sql -> sql.list(fields, ", ", field -> sql.identifier(field.column()));
    }
}
