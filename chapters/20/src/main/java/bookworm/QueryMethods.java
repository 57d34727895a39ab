package bookworm;

import bookworm.errors.QueryError;
import bookworm.query.*;
import bookworm.sql.*;
import java.time.LocalDate;
import java.util.*;

/**
 * What describes a query: each method gives a new {@link QuerySet} and leaves this one as it is. None of them runs
 * anything, and a wrong name is refused at once, with a {@link bookworm.errors.FieldError} that lists the choices.
 *
 * @param <R> what each row comes as
 */
public abstract sealed class QueryMethods<R> permits ActionMethods {

    /** The queryset that this stands for, with whatever rows it holds. */
    abstract QuerySet<R> rows();

    Query query() { return rows().query(); }

    /** The same rows, as a queryset of their own, not read yet. */
    public QuerySet<R> all() { return rows(); }

    private QuerySet<R> with(Query changed) { return rows().with(changed); }

    /**
     * The rows that meet the lookup: {@code filter("pages__gt", 400)} is {@code WHERE pages > 400}, and a null value is
     * {@code IS NULL}. More lookups may follow, paths and values in turn. Where they go through one relation to many, they are
     * about the same related row: {@code filter("books__genre", "FIC", "books__pages__gt", 400)} joins the books once.
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
        return rows.with(rows.query().with(Filter.apply(rows.query().rows(), condition)));
    }

    /** No rows at all, and so no query either. */
    public QuerySet<R> none() { return with(query().nothing()); }

    /**
     * Adds a value to each row; an aggregate is taken over the rows related to it: {@code annotate("n", count("books"))} is
     * {@code SELECT ..., COUNT(books.id) AS n ... GROUP BY ...}. Objects give it as {@code annotations().get("n")}.
     * More may follow, names and values in turn; each may name those before it.
     */
    public QuerySet<R> annotate(String name, Expression value, Object... more) {
        return annotated(true, Given.expressions(Given.inTurn(name, value, more)));
    }

    /** Adds aggregates under their own names: {@code annotate(count("books"))} adds {@code books__count}. */
    public QuerySet<R> annotate(Aggregate... aggregates) { return annotated(true, Expressions.named(aggregates)); }

    /** Adds values that can be filtered and ordered by, but are not read. */
    public QuerySet<R> alias(String name, Expression value, Object... more) {
        return annotated(false, Given.expressions(Given.inTurn(name, value, more)));
    }

    private QuerySet<R> annotated(boolean shown, Map<String, Expression> values) {
        Query annotated = query();
        for (Map.Entry<String, Expression> each : values.entrySet()) {
            annotated = Annotate.apply(annotated, each.getKey(), each.getValue(), shown);
        }
        return with(annotated);
    }

    /**
     * The rows in another order: names or paths, a minus before them for descending, {@code "?"} for a random one, and
     * expressions: {@code orderBy("-pages", f("price").asc().nullsLast())} is
     * {@code ORDER BY pages DESC, price ASC NULLS LAST}. Without any, in no order.
     */
    public QuerySet<R> orderBy(Object... terms) {
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

    /**
     * Rows of plain values by name, instead of objects: {@code values("title", "author__name")} is
     * {@code SELECT title, author.name}. Without names, all of the fields and annotations.
     */
    public QuerySet<Row> values(String... names) { return rows().as(selecting("values", names), read -> (Row) read); }

    /** Lists of plain values, instead of objects. */
    public QuerySet<List<Object>> valuesList(String... names) {
        return rows().as(selecting("valuesList", names), read -> ((Row) read).list());
    }

    /** One value of each row, instead of objects. */
    public QuerySet<Object> valuesFlat(String name) { return valuesFlat(name, Object.class); }

    /** One value of each row, as objects of a class. */
    public <T> QuerySet<T> valuesFlat(String name, Class<T> type) {
        return rows().as(selecting("valuesFlat", name), read -> ((Row) read).get(name, type));
    }

    /** The different dates of a field, each cut back to its {@code year}, {@code quarter}, {@code month} or {@code week}. */
    public QuerySet<LocalDate> dates(String field, String kind) {
        return filter(field + "__isnull", false).annotate("_date", Functions.trunc(kind, field))
            .valuesFlat("_date", LocalDate.class).distinct().orderBy("_date");
    }

    /** A record for each row: its components are named after fields or annotations. */
    public <T extends Record> QuerySet<T> into(Class<T> type) {
        return rows().as(selecting("into", RecordShape.names(Given.one("into", type))), new RecordShape<>(type));
    }

    private Query selecting(String verb, String... names) { return SelectValues.apply(query(), Given.list(verb, names)); }

    /**
     * Reads these fields only; each row comes as a {@link Partial}, which loads the others when they are asked for.
     * {@code only("name")} is {@code SELECT id, name}.
     */
    public QuerySet<Partial<R>> only(String... fields) {
        return partial(objects("only").loading().only(query().model(), Given.list("only", fields)));
    }

    /** Reads all but these fields; each row comes as a {@link Partial}, which loads them when they are asked for. */
    public QuerySet<Partial<R>> defer(String... fields) {
        return partial(objects("defer").loading().defer(query().model(), Given.list("defer", fields)));
    }

    private QuerySet<Partial<R>> partial(Loading loading) {
        QuerySet<R> whole = rows();
        Reads reads = new Reads.Instances(loading, objects("load").followed());
        return whole.as(query().with(reads), read -> new Partial<>((Model) read, whole.shape(read)));
    }

    /**
     * Reads related objects with each object, in the same query, along foreign keys and one-to-one relations:
     * {@code selectRelated("author")} is {@code SELECT ..., author.* ... JOIN author}. Without paths, along every foreign
     * key that is never null; {@code null} forgets what was asked for before.
     */
    public QuerySet<R> selectRelated(String... paths) {
        Reads.Instances before = objects("selectRelated");
        return with(query().with(paths == null ? before.alone() : before.following(query().model(), Given.list("selectRelated", paths))));
    }

    /**
     * Reads related objects in a query of their own for each relation, however many objects there are: names or paths of
     * relations, and {@link Prefetch}es for those that take a queryset of one's own.
     */
    public QuerySet<R> prefetchRelated(Object... paths) {
        objects("prefetchRelated");
        List<Prefetch> prefetches = Given.list("prefetchRelated", paths).stream().map(Prefetch::of).toList();
        prefetches.forEach(prefetch -> Path.relations(query().model(), prefetch.path(), "prefetchRelated"));
        return rows().withPrefetches(prefetches);
    }

    /** How objects are read. Throws a {@link QueryError} where the rows are none. */
    final Reads.Instances objects(String verb) {
        if (query().reads() instanceof Reads.Instances objects) {
            return objects;
        }
        throw new QueryError("Cannot call " + verb + " after values: the rows are no objects any more.");
    }

    /** Whether the rows have an order, the model's own or one that was asked for. */
    public boolean isOrdered() { return query().isOrdered(); }
}
