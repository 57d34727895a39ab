package bookworm;

import bookworm.errors.*;
import bookworm.meta.FieldMeta;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * What touches the database. Each method says how many queries it runs; none of them runs one where the answer is known
 * already, from an earlier evaluation or since nothing can match.
 *
 * @param <R> what each row comes as
 */
public abstract sealed class Acting<R> extends Describing<R> permits Manager, QuerySet, Rows {

    /** {@code get} reads one row more than it counts up to, to tell "many" from "very many". */
    private static final int GET_LIMIT = 21;

    /** All rows. One query, the first time that this queryset is asked; then none. */
    public List<R> list() { return rows().list(); }

    /**
     * The rows one by one, never all in memory. One query, and one for each prefetched relation and thousand rows. It holds
     * a connection until its last row was read or it is closed: {@code try (Stream<Book> books = Book.objects.stream()) { ... }}.
     */
    public Stream<R> stream() { return rows().stream(); }

    /**
     * The one row that meets all of the conditions; without any, the one that there is. One query. Throws
     * {@link DoesNotExist} or {@link MultipleObjectsReturned}.
     */
    public R get(Expression... conditions) {
        Query query = conditions.length == 0 ? query() : filter(conditions).query();
        List<R> found = rows().with(query.unordered().slice(0, GET_LIMIT)).list();
        if (found.isEmpty()) {
            throw new DoesNotExist("No " + query.model + " matches the query. get() wants exactly one: use "
                + "filter(...).first() where there may be none.");
        }
        if (found.size() > 1) {
            throw new MultipleObjectsReturned("get() found more than one " + query.model + ", "
                + (found.size() == GET_LIMIT ? "more than " + (GET_LIMIT - 1) : found.size())
                + " of them. It wants exactly one: use filter(...) where there may be several.");
        }
        return found.get(0);
    }

    /** The one row that meets the lookup. One query. */
    public R get(String path, Object value) { return filter(path, value).get(); }

    /** The first row, in the order of the queryset, or of the key where it has none. One query. */
    public Optional<R> first() { return ordered("first").limit(1).list().stream().findFirst(); }

    /** The last row, in the order of the queryset, or of the key where it has none. One query. */
    public Optional<R> last() { return ordered("last").reverse().limit(1).list().stream().findFirst(); }

    private QuerySet<R> ordered(String verb) {
        if (isOrdered()) {
            return rows();
        }
        if (query().groupBy != null && query().values != null) {
            throw new QueryError("The groups have no order, so " + verb + "() means nothing: add orderBy(...).");
        }
        return orderBy("pk");
    }

    /** The row that comes first by these fields. One query. Throws {@link DoesNotExist} where there is no row. */
    public R earliest(String... fields) { return end(orderBy(fields), "earliest", fields); }

    /** The row that comes last by these fields. One query. Throws {@link DoesNotExist} where there is no row. */
    public R latest(String... fields) { return end(orderBy(fields).reverse(), "latest", fields); }

    private R end(QuerySet<R> ordered, String verb, String... fields) {
        if (fields.length == 0) {
            throw new QueryError("The " + verb + " by what? Name a field.");
        }
        return ordered.limit(1).list().stream().findFirst().orElseThrow(() -> new DoesNotExist(
            "There is no " + query().model.name() + " to be the " + verb + "."));
    }

    /** The row that comes after an object's, by a field and then by the key. One query. Throws {@link DoesNotExist}. */
    public R next(Model object, String field) { return neighbour(object, field, "gt", ""); }

    /** The row that comes before an object's, by a field and then by the key. One query. Throws {@link DoesNotExist}. */
    public R previous(Model object, String field) { return neighbour(object, field, "lt", "-"); }

    private R neighbour(Model object, String field, String beyond, String sign) {
        Object value = object.meta().field(field).get(object);
        Q further = Q.of(field + "__" + beyond, value).or(Q.of(field, value, "pk__" + beyond, object.pk()));
        return filter(further).earliest(sign + field, sign + "pk");
    }

    /** The row at a position, counted from 0. One query. Throws an {@link IndexOutOfBoundsException} where there is none. */
    public R at(int index) {
        return slice(index, index + 1).list().stream().findFirst().orElseThrow(() ->
            new IndexOutOfBoundsException("The queryset has no row " + index + "."));
    }

    /** How the database would run the query, in its own words. One query, which reads no rows of the model. */
    public String explain() {
        Statement select = Planner.plan(query()).select();
        return String.join("\n", Executor.query(query(),
            sql -> sql.append("EXPLAIN ").append(select), row -> row.getString(1)));
    }

    /** How many rows there are. One query, which counts in the database. */
    public long count() {
        QuerySet<R> rows = rows();
        List<R> known = rows.known();
        return known != null ? known.size() : Aggregation.count(rows.query());
    }

    /** Whether there is any row. One query, which reads at most one. */
    public boolean exists() {
        QuerySet<R> rows = rows();
        List<R> known = rows.known();
        if (known != null) {
            return !known.isEmpty();
        }
        Query one = rows.query().unordered().slice(0, 1);
        Statement statement = one.combined == null ? Planner.existence(one) : Planner.plan(one).select();
        return !Executor.query(one, statement, row -> true).isEmpty();
    }

    /** Whether the object is among the rows. One query. */
    public boolean contains(Model object) {
        rowsAreObjects("contains");
        Object key = object.savedKey("it is in no queryset");
        QuerySet<R> rows = rows();
        List<R> known = rows.known();
        return object.meta() == rows.query().model && (known == null ? rows.filter("pk", key).exists()
            : known.stream().anyMatch(row -> object.equals(modelOf(row))));
    }

    /** One value over all rows, under its own name: {@code pages__avg}. One query. */
    public Row aggregate(Aggregate... aggregates) {
        Map<String, Expression> named = new LinkedHashMap<>();
        Stream.of(aggregates).forEach(aggregate -> named.put(Expressions.nameOf(aggregate), aggregate));
        return Aggregation.of(query(), named);
    }

    /** One value over all rows, under a name of one's own. One query. */
    public Row aggregate(String name, Expression value) { return aggregate(Map.of(name, value)); }

    /** Several values over all rows, by name. One query. */
    public Row aggregate(Map<String, ? extends Expression> values) { return Aggregation.of(query(), values); }

    /** All rows, by their key. One query. */
    public Map<Object, R> inBulk() {
        unsliced("read in bulk");
        rowsAreObjects("inBulk");
        return byKey(rows(), query().model.primaryKey());
    }

    /** The rows with these keys, by key. One query for as many keys as the database takes at once. */
    public Map<Object, R> inBulk(Collection<?> keys) { return inBulk(keys, "pk"); }

    /** The rows with these values of a unique field, by value. */
    public Map<Object, R> inBulk(Collection<?> values, String uniqueField) {
        rowsAreObjects("inBulk");
        FieldMeta field = query().model.field(uniqueField);
        if (!field.unique()) {
            throw new QueryError(field + " is not unique, so several rows may have one value: inBulk needs a unique field.");
        }
        Map<Object, R> found = new LinkedHashMap<>();
        Batches.of(values, 1).forEach(batch -> found.putAll(byKey(filter(uniqueField + "__in", batch), field)));
        return found;
    }

    private static <R> Map<Object, R> byKey(QuerySet<R> rows, FieldMeta key) {
        Map<Object, R> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(key.get(modelOf(row)), row));
        return found;
    }

    private static Object modelOf(Object row) {
        return row instanceof Partial<?> partial ? partial.model() : row;
    }

    /** Sets a field of all rows to a value, or to what the database computes. One query. Gives how many rows matched. */
    public int update(String field, Object value) { return update(Collections.singletonMap(field, value)); }

    /** Sets several fields of all rows. One query. Gives how many rows matched. */
    public int update(Map<String, ?> values) { return Updates.of(query(), values); }

    /**
     * Deletes all rows, and what depends on them ({@link bookworm.fields.OnDelete}). As many queries as the relations
     * need. Throws a {@link bookworm.errors.ProtectedError} where other rows forbid it; then nothing is deleted.
     */
    public Deletion delete() {
        if (query().model.javaClass() != null) {
            rowsAreObjects("delete");
        }
        query().refuseSlice("delete");
        return Collector.delete(query());
    }
}
