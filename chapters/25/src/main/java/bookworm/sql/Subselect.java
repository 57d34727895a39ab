package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A query as a value: the one column of its one row; or, after IN, of all its rows.
 *
 * @param exists whether the value is only that there is a row
 */
public record Subselect(Select select, boolean exists) implements Expression {

    @Override public void render(SqlWriter sql) { sql.append(exists ? "EXISTS (" : "(").append(select).append(")"); }

    @Override public FieldType<?> type() { return exists ? Types.BOOLEAN : select.selections().get(0).expression().type(); }

    @Override public Expression map(UnaryOperator<Expression> change) { return new Subselect(select.map(change), exists); }

    /** Its expressions are of a query of their own. */
    @Override public List<Expression> children() { return List.of(); }
}
