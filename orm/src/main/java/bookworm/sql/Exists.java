package bookworm.sql;

import bookworm.fields.FieldType;

/** Whether a query has any row. */
public record Exists(Select select) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.append("EXISTS (");
        select.render(sql);
        sql.append(")");
    }

    @Override
    public FieldType<?> type() {
        return Types.BOOLEAN;
    }
}
