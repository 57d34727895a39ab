package bookworm;

import bookworm.errors.QueryError;
import bookworm.query.*;
import bookworm.sql.Expression;

/**
 * What describes a query: each method gives a new {@link QuerySet} and leaves this one as it is. None of them runs
 * anything, and a wrong name is refused at once, with a {@link bookworm.errors.FieldError} that lists the choices.
 *
 * @param <R> what each row comes as: the model
 */
public abstract sealed class QueryMethods<R extends Model> permits ActionMethods {

    /** The queryset that this stands for, with whatever rows it holds. */
    abstract QuerySet<R> rows();

    Query query() { return rows().query(); }

    /** The same rows, as a queryset of their own, not read yet. */
    public QuerySet<R> all() { return rows(); }

    private QuerySet<R> with(Query changed) { return rows().with(changed); }

    /**
     * The rows that meet the lookup: {@code filter("pages__gt", 400)} is {@code WHERE pages > 400}, and a null value is
     * {@code IS NULL}. More lookups may follow, paths and values in turn.
     */
    public QuerySet<R> filter(String path, Object value, Object... more) {
        return where(Given.lookups(path, value, more), "filter");
    }

    /**
     * The rows that meet all of the conditions: {@code filter(q("genre", "FIC").or(q("pages__gt", 400)))} is
     * {@code WHERE genre = 'FIC' OR pages > 400}.
     */
    public QuerySet<R> filter(Expression... conditions) { return where(Q.all(conditions), "filter"); }

    /**
     * The rows that do not meet the lookup; a row of which that is unknown, since its own field holds a null, stays:
     * {@code exclude("price__gt", 20)} is {@code WHERE NOT (price > 20 AND price IS NOT NULL)}. Where more lookups follow, the
     * rows that do not meet all of them at once.
     */
    public QuerySet<R> exclude(String path, Object value, Object... more) {
        return where(Given.lookups(path, value, more).not(), "exclude");
    }

    /** The rows that do not meet all of the conditions at once: {@code WHERE NOT (... AND ...)}. */
    public QuerySet<R> exclude(Expression... conditions) { return where(Q.all(conditions).not(), "exclude"); }

    private QuerySet<R> where(Q condition, String verb) {
        QuerySet<R> rows = rows();
        rows.query().refuseSlice(verb);
        return rows.with(Filter.apply(rows.query(), condition));
    }

    /** No rows at all, and so no query either. */
    public QuerySet<R> none() { return with(query().nothing()); }

    /**
     * The rows in another order: names, a minus before them for descending: {@code orderBy("-pages", "title")} is
     * {@code ORDER BY pages DESC, title ASC}. Without any, in no order.
     */
    public QuerySet<R> orderBy(String... terms) {
        query().refuseSlice("order");
        return with(OrderBy.apply(query(), Given.list("orderBy", terms)));
    }

    /** The same rows in the opposite order. */
    public QuerySet<R> reverse() {
        query().refuseSlice("reverse");
        return with(query().with(query().order().reverse()));
    }

    /** Each different row once: {@code SELECT DISTINCT}. What the rows are ordered by counts as part of them. */
    public QuerySet<R> distinct() {
        query().refuseSlice("make distinct");
        return with(query().distinct(true));
    }

    /** The rows from one position up to, not including, another, counted from 0: {@code LIMIT to - from OFFSET from}. */
    public QuerySet<R> slice(int from, int to) { return sliced(from, to); }

    QuerySet<R> sliced(long from, long to) {
        if (from < 0 || to < 0) {
            throw new QueryError("A slice counts from the first row, so it cannot take " + Math.min(from, to)
                + ": for the last rows, reverse() first.");
        }
        return with(query().slice(from, to));
    }

    /** The first rows, at most that many: {@code LIMIT count}. */
    public QuerySet<R> limit(int count) { return sliced(0, count); }

    /** All rows but the first: {@code OFFSET count}. */
    public QuerySet<R> offset(int count) { return sliced(count, Long.MAX_VALUE); }

    /** Whether the rows have an order, the model's own or one that was asked for. */
    public boolean isOrdered() { return query().isOrdered(); }
}
