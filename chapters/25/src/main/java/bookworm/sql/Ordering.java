package bookworm.sql;

import bookworm.errors.QueryError;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An expression to order by, which way, and where the nulls go. */
public record Ordering(Expression expression, boolean descending, Nulls nulls) implements Node {

    /** DEFAULT leaves it to the database. */
    public enum Nulls { DEFAULT, FIRST, LAST }

    /** What a caller orders by: a name, perhaps with a minus before it, an expression, or an ordering as it is. */
    public static Ordering of(Object term) {
        if (term instanceof Ordering ordering) {
            return ordering;
        }
        if (term instanceof String name) {
            return name.startsWith("-") ? new F(name.substring(1)).desc() : new F(name).asc();
        }
        if (term instanceof Expression expression) {
            return expression.asc();
        }
        throw new QueryError("Cannot order by " + term + ": give names, expressions, or expressions with asc() or desc().");
    }

    /** Several of them. */
    static List<Ordering> all(Object... terms) { return terms == null ? List.of(of(null)) : Stream.of(terms).map(Ordering::of).toList(); }

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
