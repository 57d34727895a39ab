package bookworm.sql;

import java.util.function.UnaryOperator;

/** An expression to order by, which way, and where the nulls go. */
public record Ordering(Expression expression, boolean descending, Nulls nulls) implements Node {

    /** DEFAULT leaves it to the database. */
    public enum Nulls { DEFAULT, FIRST, LAST }

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

    public Ordering map(UnaryOperator<Expression> change) { return withExpression(change.apply(expression)); }

    public Ordering withExpression(Expression other) { return new Ordering(other, descending, nulls); }

    @Override
    public void render(SqlWriter sql) {
        sql.append(expression).append(descending ? " DESC" : " ASC");
        if (nulls != Nulls.DEFAULT) {
            sql.append(" NULLS " + nulls);
        }
    }
}
