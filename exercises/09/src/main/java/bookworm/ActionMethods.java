package bookworm;

import bookworm.errors.*;
import bookworm.meta.FieldMeta;
import bookworm.query.*;
import bookworm.sql.Statement;
import java.util.*;

/**
 * What touches the database. Each method says how many queries it runs; none of them runs one where the answer is known
 * already, from an earlier evaluation or since nothing can match.
 *
 * @param <R> what each row comes as: the model
 */
public abstract sealed class ActionMethods<R extends Model> extends QueryMethods<R> permits Manager, QuerySet {

    /** {@code get} reads one row more than it counts up to, to tell "many" from "very many". */
    private static final int GET_LIMIT = 21;

    /** All rows. One query, the first time that this queryset is asked; then none. */
    public List<R> list() { return rows().list(); }

    /**
     * The one row that meets the lookup, and those that may follow. One query. Throws {@link DoesNotExist} or
     * {@link MultipleObjectsReturned}.
     */
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
    public Optional<R> first() {
        throw new bookworm.exercises.Todo("09.3", "give the first row, and read no other");
    }

    /** The last row, in the order of the queryset, or of the key where it has none. One query. */
    public Optional<R> last() {
        throw new bookworm.exercises.Todo("09.3", "give the last row, and read no other");
    }

    private QuerySet<R> ordered() {
        throw new bookworm.exercises.Todo("09.3", "choose an order in which there is a first row");
    }

    /** The row that comes first by these fields. One query. Throws {@link DoesNotExist} where there is no row. */
    public R earliest(String... terms) { return end("earliest", orderBy(terms)); }

    /** The row that comes last by these fields. One query. Throws {@link DoesNotExist} where there is no row. */
    public R latest(String... terms) { return end("latest", orderBy(terms).reverse()); }

    private R end(String verb, QuerySet<R> ordered) {
        if (!ordered.isOrdered()) {
            throw new QueryError("The " + verb + " by what? Name a field.");
        }
        return ordered.first().orElseThrow(() -> new DoesNotExist("There is no " + query().model() + " to be the " + verb + "."));
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
            .orElseGet(() -> rows.executor().query(query().model(), Planner.count(query()), row -> row.getLong(1)).get(0));
    }

    /** Whether there is any row. One query, which reads at most one. */
    public boolean exists() {
        QuerySet<R> rows = rows();
        return rows.known().map(known -> !known.isEmpty()).orElseGet(() -> rows.executor().exists(rows.query()));
    }

    /** Whether the object is among the rows. One query. */
    public boolean contains(Model object) {
        Object key = Given.one("contains", object).savedKey("it is in no queryset");
        QuerySet<R> rows = rows();
        return object.meta() == rows.query().model() && rows.known()
            .map(known -> known.stream().anyMatch(object::equals))
            .orElseGet(() -> rows.filter("pk", key).exists());
    }

    /** All rows, by their key. One query. */
    public Map<Object, R> inBulk() {
        query().refuseSlice("call inBulk on");
        Map<Object, R> found = new LinkedHashMap<>();
        rows().forEach(row -> found.put(row.pk(), row));
        return found;
    }

    /** The rows with these keys, by key. One query. */
    public <K> Map<K, R> inBulk(Collection<K> keys) { return inBulk(keys, "pk"); }

    /**
     * The rows with these values of a unique field, each under the value as it was given; one that no row has is left out. One
     * query.
     */
    public <K> Map<K, R> inBulk(Collection<K> values, String uniqueField) {
        query().refuseSlice("call inBulk on");
        FieldMeta field = query().model().field(uniqueField);
        if (!field.unique()) {
            throw new QueryError(field + " is not unique, so several rows may have one value: inBulk needs a unique field.");
        }
        Map<Object, R> found = new HashMap<>();
        filter(uniqueField + "__in", Given.one("inBulk", values)).forEach(row -> found.put(field.get(row), row));
        Map<K, R> asGiven = new LinkedHashMap<>();
        values.forEach(value -> asGiven.put(value, found.get(field.convert(value))));
        asGiven.values().removeIf(Objects::isNull);
        return asGiven;
    }
}
