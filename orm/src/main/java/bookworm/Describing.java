package bookworm;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.Stream;

/**
 * What describes a query: each method gives a new {@link QuerySet} and leaves this one as it is. None of them runs
 * anything, and a wrong name is refused at once.
 *
 * @param <R> what each row comes as
 */
public abstract sealed class Describing<R> permits Acting {

    /** The queryset that this stands for, with whatever rows it holds. */
    abstract QuerySet<R> rows();

    Query query() { return rows().query(); }

    /** The same rows, as a queryset of their own, not read yet. */
    public QuerySet<R> all() { return rows(); }

    private QuerySet<R> with(Query changed) { return rows().with(changed); }

    /** The rows that meet the lookup: {@code filter("pages__gt", 400)}. */
    public QuerySet<R> filter(String path, Object value) { return where(Q.of(path, value), "filter"); }

    /** The rows that meet both lookups; where they go through one relation to many, in the same related row. */
    public QuerySet<R> filter(String path, Object value, String path2, Object value2) {
        return where(Q.of(path, value, path2, value2), "filter");
    }

    /** The rows that meet all three lookups. */
    public QuerySet<R> filter(String path, Object value, String path2, Object value2, String path3, Object value3) {
        return where(Q.of(path, value, path2, value2, path3, value3), "filter");
    }

    /** The rows that meet all of the conditions. */
    public QuerySet<R> filter(Expression... conditions) { return where(Q.all(conditions), "filter"); }

    /** The rows that do not meet the lookup; a row of which that is unknown, since it holds a null, stays. */
    public QuerySet<R> exclude(String path, Object value) { return where(Q.of(path, value).not(), "exclude"); }

    /** The rows that do not meet all of the conditions at once. */
    public QuerySet<R> exclude(Expression... conditions) { return where(Q.all(conditions).not(), "exclude"); }

    private QuerySet<R> where(Q condition, String verb) {
        QuerySet<R> rows = rows();
        rows.unsliced(verb);
        rows.query().refuseCombined(verb);
        Resolver resolver = Resolver.forFilter(rows.query());
        Expression resolved = new Filter(resolver).condition(condition);
        return rows.with(rows.query().and(resolver.tables(), resolved));
    }

    /** No rows at all, and so no query either. */
    public QuerySet<R> none() { return with(query().and(Truth.NEVER)); }

    /** Adds a value to each row; an aggregate is taken over the rows related to it. */
    public QuerySet<R> annotate(String name, Expression value) { return annotate(name, value, true); }

    /** Adds an aggregate under its own name: {@code books__count}. */
    public QuerySet<R> annotate(Aggregate aggregate) {
        return annotate(Expressions.nameOf(aggregate), aggregate);
    }

    /** Adds a value that can be filtered and ordered by, but is not read. */
    public QuerySet<R> alias(String name, Expression value) { return annotate(name, value, false); }

    private QuerySet<R> annotate(String name, Expression value, boolean shown) {
        Query query = query();
        checkAnnotationName(name);
        query.refuseCombined("annotate");
        Resolver resolver = Resolver.forValues(query);
        Expression resolved = resolver.resolve(value);
        resolved.type();
        Query annotated = query.withTables(resolver.tables()).with(copy -> {
            copy.annotations = new LinkedHashMap<>(query.annotations);
            copy.annotations.put(name, new Query.Annotation(resolved, shown));
            if (query.values != null && shown) {
                copy.values = new ArrayList<>(query.values);
                copy.values.removeIf(each -> each.name().equals(name));
                copy.values.add(new Selection(resolved, name));
            }
            if (resolved.containsAggregate() && (query.groupBy == null || query.values != null)) {
                copy.groupBy = ownGroups(query);
            }
        });
        Multiplication.warn(annotated);
        return with(annotated);
    }

    private void checkAnnotationName(String name) {
        ModelMeta model = query().model;
        Query.checkName(name);
        if (query().values == null && (model.find(name).isPresent() || model.relation(name).isPresent())) {
            throw new QueryError("The annotation '" + name + "' has the name of a field of " + model.name()
                + ": choose another name.");
        }
    }

    /** What an aggregate's groups are made of: the values of {@code values()}, or else each object. */
    private static List<Expression> ownGroups(Query query) {
        Stream<Expression> groups = query.values == null
            ? query.model.fields().stream().map(field -> new Column(0, field))
            : query.values.stream().map(Selection::expression);
        return groups.filter(group -> !group.containsAggregate()).toList();
    }

    /** The rows in another order: names or paths, a minus before them for descending, {@code "?"} for a random one. */
    public QuerySet<R> orderBy(String... names) { return orderedBy(List.of(names)); }

    /** The rows ordered by expressions: {@code orderBy(f("price").desc().nullsLast(), f("pk").asc())}. */
    public QuerySet<R> orderBy(Ordering first, Ordering... then) {
        Stream<Ordering> all = Stream.concat(Stream.of(first), Stream.of(then));
        if (all.anyMatch(each -> each.expression().containsAggregate())) {
            throw new FieldError("Cannot order by an aggregate that no row has: annotate(...) it, and order by its name.");
        }
        return orderedBy(Stream.concat(Stream.<Object>of(first), Stream.of(then)).toList());
    }

    private QuerySet<R> orderedBy(List<Object> terms) {
        unsliced("order");
        Query ordered = query().with(copy -> copy.ordering = terms);
        Planner.plan(ordered);
        return with(ordered);
    }

    /** The same rows in the opposite order. */
    public QuerySet<R> reverse() {
        unsliced("reverse");
        return with(query().with(copy -> copy.reversed = !copy.reversed));
    }

    /** Each different row once. What the rows are ordered by counts as part of them. */
    public QuerySet<R> distinct() {
        unsliced("make distinct");
        query().refuseCombined("make distinct");
        return with(query().with(copy -> copy.distinct = true));
    }

    /** The rows from one position up to, not including, another, counted from 0. */
    public QuerySet<R> slice(int from, int to) {
        if (from < 0 || to < 0) {
            throw new QueryError("A slice counts from the first row, so it cannot take " + Math.min(from, to)
                + ": for the last rows, reverse() first.");
        }
        return with(query().slice(from, to));
    }

    /** The first rows, at most that many. */
    public QuerySet<R> limit(int count) { return slice(0, count); }

    /** All rows but the first. */
    public QuerySet<R> offset(int count) { return slice(count, Integer.MAX_VALUE); }

    /** Rows of plain values by name, instead of objects; without names, all of the fields. */
    public QuerySet<Row> values(String... names) {
        return rows().as(selecting(query(), names), read -> (Row) read);
    }

    /** Lists of plain values, instead of objects. */
    public QuerySet<List<Object>> valuesList(String... names) {
        return rows().as(selecting(query(), names), read -> ((Row) read).list());
    }

    /** One value of each row, instead of objects. */
    public QuerySet<Object> valuesFlat(String name) { return valuesFlat(name, Object.class); }

    /** One value of each row, as objects of a class. */
    public <T> QuerySet<T> valuesFlat(String name, Class<T> type) {
        return rows().as(selecting(query(), name), read -> Coercion.to(type, ((Row) read).list().get(0), name));
    }

    /** The different dates of a field, each cut back to its {@code year}, {@code quarter}, {@code month} or {@code week}. */
    public QuerySet<LocalDate> dates(String field, String kind) {
        QuerySet<R> known = filter(field + "__isnull", false);
        return known.annotate("_date", Functions.trunc(kind, field)).valuesFlat("_date", LocalDate.class).distinct()
            .orderBy("_date");
    }

    /** A record for each row: its components are named after fields or annotations. */
    public <T extends Record> QuerySet<T> into(Class<T> type) {
        return rows().as(selecting(query(), RecordShape.names(type)), new RecordShape<>(type));
    }

    private static Query selecting(Query query, String... names) {
        if (query.combined != null) {
            return Combined.of(query.combined.operator(), selecting(query.combined.parts().get(0), names),
                query.combined.parts().stream().skip(1).map(part -> selecting(part, names)));
        }
        Resolver resolver = Resolver.forValues(query);
        List<Selection> selections = new ArrayList<>();
        if (names.length == 0) {
            query.model.fields().forEach(field -> selections.add(new Selection(new Column(0, field), field.attribute())));
            selections.addAll(query.shownAnnotations());
        }
        for (String name : names) {
            if (query.annotations.containsKey(name) && !query.annotations.get(name).shown()) {
                throw new FieldError("'" + name + "' is an alias, which is not read: add it with annotate(...) instead.");
            }
            selections.add(new Selection(resolver.value(name), name));
        }
        return query.withTables(resolver.tables()).with(copy -> copy.values = selections);
    }

    /** Reads these fields only; each row comes as a {@link Partial}, which loads the others when they are asked for. */
    public QuerySet<Partial<R>> only(String... fields) { return partial(query().loading.only(fields), "only"); }

    /** Reads all but these fields; each row comes as a {@link Partial}, which loads them when they are asked for. */
    public QuerySet<Partial<R>> defer(String... fields) {
        return partial(query().loading.defer(fields), "defer");
    }

    private QuerySet<Partial<R>> partial(Loading loading, String verb) {
        rowsAreObjects(verb);
        loading.check(query().model);
        return rows().as(query().with(copy -> copy.loading = loading), read -> new Partial<>((Model) read));
    }

    /**
     * Reads related objects with each object, in the same query: along foreign keys and one-to-one relations. Without
     * names, along every foreign key that is never null; {@code null} forgets what was asked for before.
     */
    public QuerySet<R> selectRelated(String... paths) {
        rowsAreObjects("selectRelated");
        Query related = paths == null ? query().withoutRelated() : query().withRelated(List.of(paths));
        if (!related.loading.isPartial()) {
            Planner.plan(related);
        }
        return with(related);
    }

    /** Reads related objects in a query of their own for each relation, however many objects there are. */
    public QuerySet<R> prefetchRelated(String... paths) {
        return prefetchRelated(Stream.of(paths).map(Prefetch::of).toArray(Prefetch[]::new));
    }

    /** {@link #prefetchRelated(String...)} through querysets of one's own. */
    public QuerySet<R> prefetchRelated(Prefetch... prefetches) {
        rowsAreObjects("prefetchRelated");
        Stream.of(prefetches).forEach(prefetch -> Prefetcher.steps(query().model, prefetch.path()));
        return rows().withPrefetches(List.of(prefetches));
    }

    /**
     * Locks the rows until the transaction ends: others that lock, change or delete them wait so long. Read it inside
     * {@code Database.atomic}, or a {@link QueryError} is thrown.
     */
    public QuerySet<R> selectForUpdate() { return selectForUpdate(Lock.WAIT); }

    /** {@link #selectForUpdate()} without waiting for rows that others have locked, or of some tables only. */
    public QuerySet<R> selectForUpdate(Lock lock) {
        query().refuseCombined("lock");
        return with(query().with(copy -> copy.lock = lock));
    }

    /** The rows of this database; {@code update} and {@code delete} write there as well. */
    public QuerySet<R> using(Database database) { return with(query().with(copy -> copy.database = database)); }

    /** The rows of this queryset and of the others, each different row once. */
    public QuerySet<R> union(Describing<?>... others) { return combined("UNION", others); }

    /** The rows of this queryset and of the others, as often as they come. */
    public QuerySet<R> unionAll(Describing<?>... others) { return combined("UNION ALL", others); }

    /** The rows that this queryset and all of the others have. */
    public QuerySet<R> intersection(Describing<?>... others) { return combined("INTERSECT", others); }

    /** The rows of this queryset that none of the others has. */
    public QuerySet<R> difference(Describing<?>... others) { return combined("EXCEPT", others); }

    private QuerySet<R> combined(String operator, Describing<?>... others) {
        return with(Combined.of(operator, query(), Stream.of(others).map(Describing::query)));
    }

    /** The rows of this queryset and those of the other, in one condition; each may still be filtered and ordered. */
    public QuerySet<R> or(Describing<R> other) { return with(Merging.of(Connector.OR, query(), other.query())); }

    /** The rows that meet the conditions of both; what each says of a related row may be true of another one. */
    public QuerySet<R> and(Describing<R> other) { return with(Merging.of(Connector.AND, query(), other.query())); }

    void rowsAreObjects(String verb) {
        query().refuseCombined("call " + verb);
        if (query().values != null) {
            throw new QueryError("Cannot call " + verb + " after values: the rows are no objects any more.");
        }
    }

    void unsliced(String verb) {
        if (query().isSliced()) {
            throw new QueryError("Cannot " + verb + " a queryset once it is sliced: slice last.");
        }
    }

    /** Whether the rows have an order, the model's own or one that was asked for. */
    public boolean isOrdered() { return query().isOrdered(); }
}
