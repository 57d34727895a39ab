package bookworm.sql;

import bookworm.fields.FieldType;

/** A query as a value: its one column of its one row; or, after IN, all its rows. */
public record Subselect(Select select) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.append("(").append(select).append(")");
    }

    @Override
    public FieldType<?> type() {
        return select.selections().get(0).expression().type();
    }
}
