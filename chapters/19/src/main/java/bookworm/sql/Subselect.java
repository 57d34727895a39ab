package bookworm.sql;

import bookworm.fields.FieldType;

/**
 * A query as a value: the one column of its one row; or, after IN, of all its rows.
 *
 * @param exists whether the value is only that there is a row
 */
public record Subselect(Select select, boolean exists) implements Leaf {

    @Override public void render(SqlWriter sql) { sql.append(exists ? "EXISTS (" : "(").append(select).append(")"); }

    @Override public FieldType<?> type() { return exists ? Types.BOOLEAN : select.selections().get(0).expression().type(); }
}
