package bookworm.sql;

import bookworm.meta.*;
import java.util.List;

/** An INSERT of one or more rows, each with a value for every field. */
public record Insert(ModelMeta model, List<FieldMeta> fields, List<List<Expression>> rows) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        fill(sql, fields.isEmpty() ? "INSERT INTO {0} DEFAULT VALUES" : "INSERT INTO {0} ({1}) VALUES {2}");
    }

    /** The same, but passing over the rows that are there already. */
    public Statement ifMissing() {
        return sql -> fill(sql, sql.dialect().template("insert_missing"));
    }

    private void fill(SqlWriter sql, String template) {
        Node table = writer -> writer.identifier(model.table());
        Node columns = writer -> writer.list(fields, ", ", field -> writer.identifier(field.column()));
        Node values = writer -> writer.list(rows, ", ", row -> writer.append("(").append(row).append(")"));
        sql.fill(template, List.of(table, columns, values));
    }
}
