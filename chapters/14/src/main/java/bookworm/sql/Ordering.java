package bookworm.sql;

import bookworm.errors.QueryError;
import java.util.function.UnaryOperator;

/** An expression to order by, which way, and where the nulls go. */
public record Ordering(Expression expression, boolean descending, Nulls nulls) implements Node {

    /** DEFAULT leaves it to the database. */
    public enum Nulls { DEFAULT, FIRST, LAST }

    /** What a caller orders by: an expression, or an ordering as it is. */
    public static Ordering of(Object term) {
        if (term instanceof Ordering ordering) {
            return ordering;
        }
        if (term instanceof Expression expression) {
            return expression.asc();
        }
        throw new QueryError("Cannot order by " + term + ": give names, expressions, or expressions with asc() or desc().");
    }

    public Ordering nullsFirst() { return new Ordering(expression, descending, Nulls.FIRST); }

    public Ordering nullsLast() { return new Ordering(expression, descending, Nulls.LAST); }

    /** The other way round, nulls included. */
    public Ordering reversed() {
        return new Ordering(expression, !descending, switch (nulls) {
            case DEFAULT -> Nulls.DEFAULT;
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
        });
    }

    public Ordering map(UnaryOperator<Expression> change) { return new Ordering(change.apply(expression), descending, nulls); }

    @Override public void render(SqlWriter sql) {
        sql.append(expression).append(descending ? " DESC" : " ASC");
        if (nulls != Nulls.DEFAULT) {
            sql.append(" NULLS " + nulls);
        }
    }
}
