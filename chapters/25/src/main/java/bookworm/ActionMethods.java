package bookworm;

import bookworm.errors.*;
import bookworm.meta.FieldMeta;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What touches the database. Each method says how many queries it runs; none of them runs one where the answer is known
 * already, from an earlier evaluation or since nothing can match.
 *
 * @param <R> what each row comes as
 */
public abstract sealed class ActionMethods<R> extends QueryMethods<R> permits Manager, QuerySet, OldRows {

    /** An object, and whether it was made just now. */
    public record Found<M>(M object, boolean created) { }

    /** {@code get} reads one row more than it counts up to, to tell "many" from "very many". */
    private static final int GET_LIMIT = 21;
    private static final int CHUNK = 1000;

    /** All rows. One query, the first time that this queryset is asked; then none. */
    public List<R> list() { return rows().list(); }

    /**
     * The rows one by one, never all in memory. One query, and one for each prefetched relation and thousand rows. It holds
     * a connection until its end, or until it is closed: {@code try (Stream<Book> books = Book.objects.stream()) { ... }}.
     */
    public Stream<R> stream() { return stream(CHUNK); }

    /** {@link #stream()} that prefetches for as many rows at a time. */
    public Stream<R> stream(int chunk) { return rows().stream(chunk); }

    /**
     * The one row that meets all of the conditions; without any, the one that there is. One query. Throws
     * {@link DoesNotExist} or {@link MultipleObjectsReturned}.
     */
    public R get(Expression... conditions) {
        return only(Given.list("get", conditions).isEmpty() ? rows() : filter(conditions));
    }

    /** The one row that meets the lookup, and those that may follow. One query. */
    public R get(String path, Object value, Object... more) { return only(filter(path, value, more)); }

    private R only(QuerySet<R> matching) {
        Query query = matching.query();
        List<R> found = matching.with(query.unordered().slice(0, GET_LIMIT)).list();
        if (found.isEmpty()) {
            throw new DoesNotExist("No " + query.model() + " matches the query. get() wants exactly one: use "
                + "filter(...).first() where there may be none.");
        }
        if (found.size() > 1) {
            throw new MultipleObjectsReturned("get() found more than one " + query.model() + ", "
                + (found.size() == GET_LIMIT ? "more than " + (GET_LIMIT - 1) : found.size())
                + " of them. It wants exactly one: use filter(...) where there may be several.");
        }
        return found.get(0);
    }

    /** The first row, in the order of the queryset, or of the key where it has none. One query. */
    public Optional<R> first() { return ordered("first").limit(1).list().stream().findFirst(); }

    /** The last row, in the order of the queryset, or of the key where it has none. One query. */
    public Optional<R> last() { return ordered("last").reverse().first(); }

    private QuerySet<R> ordered(String verb) {
        if (isOrdered()) {
            return rows();
        }
        if (query().source().isGrouped() && query().values().isPresent()) {
            throw new QueryError("The groups have no order, so " + verb + "() means nothing: add orderBy(...).");
        }
        return orderBy("pk");
    }

    /** The row that comes first by these fields. One query. Throws {@link DoesNotExist} where there is no row. */
    public R earliest(Object... terms) { return end("earliest", orderBy(terms)); }

    /** The row that comes last by these fields. One query. Throws {@link DoesNotExist} where there is no row. */
    public R latest(Object... terms) { return end("latest", orderBy(terms).reverse()); }

    private R end(String verb, QuerySet<R> ordered) {
        if (!ordered.isOrdered()) {
            throw new QueryError("The " + verb + " by what? Name a field.");
        }
        return ordered.first().orElseThrow(() -> new DoesNotExist("There is no " + query().model() + " to be the " + verb + "."));
    }

    /** The row that comes after an object's, by a field and then by the key. One query. Throws {@link DoesNotExist}. */
    public R next(Model object, String field) { return neighbour(object, field, "gt", ""); }

    /** The row that comes before an object's, by a field and then by the key. One query. Throws {@link DoesNotExist}. */
    public R previous(Model object, String field) { return neighbour(object, field, "lt", "-"); }

    private R neighbour(Model object, String field, String beyond, String sign) {
        Object value = Given.one("next or previous", object).meta().field(field).get(object);
        Q further = Given.lookups(field + "__" + beyond, value)
            .or(Given.lookups(field, value, "pk__" + beyond, object.pk()));
        return filter(further).earliest(sign + field, sign + "pk");
    }

    /** The row at a position, counted from 0. One query. Throws an {@link IndexOutOfBoundsException} where there is none. */
    public R at(int index) {
        return sliced(index, index + 1L).list().stream().findFirst().orElseThrow(() ->
            new IndexOutOfBoundsException("The queryset has no row " + index + "."));
    }

    /** How the database would run the query, in its own words. One query, which reads no rows of the model. */
    public String explain() {
        Statement select = Planner.select(query());
        return String.join("\n", rows().executor().query(query().model(),
            sql -> sql.append("EXPLAIN ").append(select), row -> row.getString(1)));
    }

    /** How many rows there are. One query, which counts in the database. */
    public long count() {
        QuerySet<R> rows = rows();
        return rows.known().map(known -> (long) known.size())
            .orElseGet(() -> aggregated(rows, Map.of("count", Aggregate.countRows())).getLong("count"));
    }

    /** Whether there is any row. One query, which reads at most one. */
    public boolean exists() {
        QuerySet<R> rows = rows();
        return rows.known().map(known -> !known.isEmpty()).orElseGet(() -> rows.executor().exists(rows.query()));
    }

    /** Whether the object is among the rows. One query. */
    public boolean contains(Model object) {
        objects("contains");
        Object key = Given.one("contains", object).savedKey("it is in no queryset");
        QuerySet<R> rows = rows();
        return object.meta() == rows.query().model() && rows.known()
            .map(known -> known.stream().anyMatch(row -> object.equals(modelOf(row))))
            .orElseGet(() -> rows.filter("pk", key).exists());
    }

    /** Values over all rows, each under its own name: {@code pages__avg}. One query. */
    public Row aggregate(Aggregate... aggregates) { return aggregate(Expressions.named(aggregates)); }

    /** A value over all rows, under a name of one's own. More may follow, names and values in turn. One query. */
    public Row aggregate(String name, Expression value, Object... more) {
        return aggregate(Given.expressions(Given.inTurn(name, value, more)));
    }

    /** Several values over all rows, by name. One query. */
    public Row aggregate(Map<String, ? extends Expression> values) {
        query().tables("aggregate");
        return aggregated(rows(), Given.expressions(values));
    }

    private static Row aggregated(QuerySet<?> rows, Map<String, Expression> values) {
        Aggregation aggregation = new Aggregation(rows.query(), values);
        return aggregation.select().map(select -> rows.executor()
            .query(rows.query().model(), select, new RowReader(aggregation.values(), 0)::map).get(0))
            .orElseGet(() -> new Row(List.copyOf(values.keySet()), aggregation.ofNothing()));
    }

    /** All rows, by their key. One query. */
    public Map<Object, R> inBulk() {
        objects("inBulk");
        query().refuseSlice("call inBulk on");
        Map<Object, R> found = new LinkedHashMap<>();
        rows().forEach(row -> found.put(modelOf(row).pk(), row));
        return found;
    }

    /** The rows with these keys, by key. One query for as many keys as the database takes at once. */
    public <K> Map<K, R> inBulk(Collection<K> keys) { return inBulk(keys, "pk"); }

    /**
     * The rows with these values of a unique field, each under the value as it was given; one that no row has is left out. One
     * query for as many values as the database takes at once.
     */
    public <K> Map<K, R> inBulk(Collection<K> values, String uniqueField) {
        objects("inBulk");
        query().refuseSlice("call inBulk on");
        FieldMeta field = query().model().field(uniqueField);
        if (!field.unique()) {
            throw new QueryError(field + " is not unique, so several rows may have one value: inBulk needs a unique field.");
        }
        Map<Object, R> found = new HashMap<>();
        rows().executor().batches(Given.one("inBulk", values), 1).forEach(batch -> filter(uniqueField + "__in", batch)
            .forEach(row -> found.put(field.get(modelOf(row)), row)));
        Map<K, R> asGiven = new LinkedHashMap<>();
        values.forEach(value -> asGiven.put(value, found.get(field.convert(value))));
        asGiven.values().removeIf(Objects::isNull);
        return asGiven;
    }

    /** The object that a row of objects is, or is a part of. */
    static Model modelOf(Object row) { return row instanceof Partial<?> partial ? partial.model() : (Model) row; }

    /**
     * Sets a field of all rows to a value, or to what the database computes: {@code update("pages", f("pages").plus(1))}. More
     * fields may follow, names and values in turn. One query. Gives how many rows matched.
     */
    public int update(String field, Object value, Object... more) { return update(Given.inTurn(field, value, more)); }

    /** Sets several fields of all rows, by name. One query. Gives how many rows matched. */
    public int update(Map<String, ?> values) {
        Query query = query();
        Statement update = UpdateQuery.update(query, Given.one("update", values));
        return query.isNothing() || values.isEmpty() ? 0 : rows().executor().update(query.model(), update);
    }

    /** The one object with that value, or a new one with it. One query, or two when the object is made. */
    public Found<R> getOrCreate(String field, Object value, Object... more) {
        return getOrCreate(Given.lookups(field, value, more), object -> { });
    }

    /** The one object with that value, or a new one with it, which the caller fills further. */
    public Found<R> getOrCreate(String field, Object value, Consumer<? super R> fill) {
        return getOrCreate(Given.lookups(field, value), fill);
    }

    /**
     * The one object that meets the lookups, or a new one with the values of the plain ones, which the caller fills
     * further. One query, or two when the object is made. When another makes it at the same time, theirs is given. Throws a
     * {@link QueryError} for conditions that are no lookups joined by "and": they do not say what a new object holds.
     */
    public Found<R> getOrCreate(Q lookups, Consumer<? super R> fill) {
        objects("getOrCreate");
        refuseUnclear(lookups);
        return found(filter(lookups), lookups, fill);
    }

    /** The one object with that value, changed by the caller and saved; or a new one. Two queries. */
    public Found<R> updateOrCreate(String field, Object value, Consumer<? super R> change) {
        return updateOrCreate(Given.lookups(field, value), change);
    }

    /**
     * The one object that meets the lookups, locked, changed by the caller and saved; or a new one. Two queries. Throws a
     * {@link QueryError} as {@link #getOrCreate(Q, Consumer)} does.
     */
    public Found<R> updateOrCreate(Q lookups, Consumer<? super R> change) { return updateOrCreate(lookups, change, change); }

    /** {@link #updateOrCreate(Q, Consumer)} that fills a new object otherwise than it changes one that is there. */
    public Found<R> updateOrCreate(Q lookups, Consumer<? super R> change, Consumer<? super R> fill) {
        objects("updateOrCreate");
        refuseUnclear(lookups);
        return rows().executor().atomic(() -> {
            Found<R> found = found(filter(lookups).selectForUpdate(), lookups, fill);
            if (!found.created()) {
                change.accept(found.object());
                modelOf(found.object()).save();
            }
            return found;
        });
    }

    /** Writes new objects where these rows are. */
    <T extends Model> List<T> insert(Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        return Saving.insert(rows(), objects, conflict, batchSize);
    }

    /** Throws a {@link QueryError} unless the lookups say what a new object holds. */
    private static void refuseUnclear(Q lookups) {
        boolean allHold = lookups.connector() == Junction.Connector.AND && !lookups.negated();
        if (!allHold || !lookups.parts().stream().allMatch(Q.FieldLookup.class::isInstance)) {
            throw new QueryError("A new object cannot be made to meet " + lookups + ", which does not say what its fields hold: "
                + "filter(...) by that first, and get or create by plain lookups.");
        }
    }

    private Found<R> found(QuerySet<R> matching, Q lookups, Consumer<? super R> fill) {
        try {
            return new Found<>(matching.get(), false);
        } catch (DoesNotExist missing) {
            return created(matching, lookups, fill);
        }
    }

    /** The new object holds what plain lookups such as {@code name = "x"} say; others say of no field what it is. */
    private Found<R> created(QuerySet<R> matching, Q lookups, Consumer<? super R> fill) {
        Model object = (Model) query().model().newInstance();
        R row = matching.shape(object);
        for (Expression part : lookups.parts()) {
            if (part instanceof Q.FieldLookup lookup && !lookup.path().contains("__")) {
                object.set(object.meta().field(lookup.path()), lookup.value());
            }
        }
        fill.accept(row);
        try {
            matching.executor().atomic(() -> insert(List.of(object), Optional.empty(), Integer.MAX_VALUE));
            return new Found<>(row, true);
        } catch (IntegrityError taken) {
            return new Found<>(matching.all().first().orElseThrow(() -> taken), false);
        }
    }
}
