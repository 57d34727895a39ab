package bookworm;

import bookworm.db.Database;
import bookworm.meta.Relation;
import bookworm.query.*;
import bookworm.xray.XRay;
import java.util.*;
import java.util.function.*;
import java.util.stream.Stream;

/**
 * The rows of a query: described now, read when they are asked for, and then kept. Immutable: what describes a query
 * ({@link QueryMethods}) gives a new queryset; what acts ({@link ActionMethods}) reads this one. To loop over it reads it, once.
 * <pre>{@code
 * QuerySet<Book> novels = Book.objects.filter("genre", "FIC").orderBy("title");   // no query yet
 * for (Book novel : novels) { ... }                                               // one query
 * }</pre>
 *
 * @param <R> what each row comes as: an object, a {@link Row}, a record
 */
public final class QuerySet<R> extends ActionMethods<R> implements Iterable<R> {

    /** The object whose related rows these are, the relation, and the query of all of them. */
    record Owner(Model object, Relation relation, Query whole) { }

    private static final int SHOWN = 20;

    private final Query query;
    /** Where the rows are, asked for when they are read. */
    private final Supplier<Database> database;
    /** What a row becomes before a caller sees it: from the object or the {@link Row} that was read. */
    private final Function<Object, R> shape;
    private final List<Prefetch> prefetches;
    private final Optional<Owner> owner;
    private volatile List<R> cache;

    private QuerySet(Query query, Supplier<Database> database, Function<Object, R> shape, List<Prefetch> prefetches,
            Optional<Owner> owner) {
        this.query = query;
        this.database = database;
        this.shape = shape;
        this.prefetches = prefetches;
        this.owner = owner;
    }

    /** The rows of a query in a database, as they are read. */
    @SuppressWarnings("unchecked") static <M> QuerySet<M> of(Query query, Supplier<Database> database) {
        return new QuerySet<>(query, database, read -> (M) read, List.of(), Optional.empty());
    }

    /** The rows related to an object: they know it, and so need no query to give it. They may be read already. */
    @SuppressWarnings("unchecked") static <M extends Model> QuerySet<M> relatedTo(Owner owner) {
        Model object = owner.object();
        QuerySet<M> related = new QuerySet<>(owner.whole(), object::database, read -> (M) read, List.of(), Optional.of(owner));
        related.cache = object.state.<M>related(owner.relation().name()).map(Collections::unmodifiableList).orElse(null);
        return related;
    }

    QuerySet<R> with(Query changed) { return as(changed, shape); }

    <T> QuerySet<T> as(Query changed, Function<Object, T> newShape) {
        return new QuerySet<>(changed.settled(), database, newShape, prefetches, owner);
    }

    QuerySet<R> in(Database other) { return new QuerySet<>(query, () -> other, shape, prefetches, owner); }

    QuerySet<R> withPrefetches(List<Prefetch> more) {
        return new QuerySet<>(query, database, shape, Stream.concat(prefetches.stream(), more.stream()).toList(), owner);
    }

    @Override Query query() { return query; }

    @Override QuerySet<R> rows() { return this; }

    /** What a row that was read becomes. */
    R shape(Object read) { return shape.apply(read); }

    Executor executor() { return new Executor(database.get()); }

    @Override public QuerySet<R> all() { return with(query); }

    @Override public List<R> list() {
        if (known().isEmpty()) {
            cache = shaped(executor().list(query));
        }
        return cache;
    }

    @Override public Stream<R> stream(int chunk) {
        Given.positive("chunk", chunk);
        return known().map(List::stream).orElseGet(() -> executor().stream(query, chunk, this::shaped));
    }

    @Override public Iterator<R> iterator() { return list().iterator(); }

    @Override QuerySet<R> sliced(long from, long to) {
        QuerySet<R> slice = super.sliced(from, to);
        if (cache != null) {
            slice.cache = cache.subList((int) Math.min(from, cache.size()), (int) Math.min(Math.max(from, to), cache.size()));
        }
        return slice;
    }

    /**
     * Deletes all rows, and what depends on them ({@link bookworm.fields.OnDelete}). As many queries as the relations
     * need. Throws a {@link bookworm.errors.ProtectedError} where other rows forbid it, and a {@link bookworm.errors.QueryError}
     * where the model was not named to {@link bookworm.meta.Models#check}; then nothing is deleted.
     */
    public Deletion delete() {
        if (query.model().javaClass() != null) {
            objects("delete");
        }
        return Collector.delete(query, executor());
    }

    /** What this queryset is made of, for people to look at. Runs nothing. */
    public XRay xray() {
        return new XRay(Planner.select(query), database.get().dialect(), steps().toList(), cache != null || query.isNothing());
    }

    /** What is prefetched, a query for each. */
    Stream<String> steps() { return prefetches.stream().flatMap(Prefetch::steps).distinct(); }

    /** The rows, where that takes no query: they were read before, or there cannot be any. Else a query follows. */
    Optional<List<R>> known() {
        if (cache == null && query.isNothing()) {
            cache = List.of();
        }
        if (cache == null) {
            // All related rows of one object are asked for: a prefetch would have them for all objects at once.
            owner.filter(one -> query == one.whole())
                .ifPresent(one -> one.object().state.readTogether().loadedLazily(one.object(), one.relation()));
        }
        return Optional.ofNullable(cache);
    }

    @SuppressWarnings("unchecked") private List<R> shaped(List<Object> read) {
        if (query.values().isEmpty()) {
            List<Model> objects = (List<Model>) (List<?>) read;
            objects.forEach(object -> object.state.readTogether().grow());
            owner.ifPresent(one -> one.object().claim(one.relation(), objects));
            prefetches.forEach(prefetch -> Prefetcher.run(query.model(), objects, prefetch));
        }
        read.replaceAll(shape::apply);
        return (List<R>) Collections.unmodifiableList(read);
    }

    /** The first rows, for people to look at. One query, which reads few rows. */
    @Override public String toString() {
        List<String> shown = new ArrayList<>();
        limit(SHOWN + 1).forEach(row -> shown.add(
            row instanceof Model object ? "<" + object.meta().name() + ": " + object + ">" : String.valueOf(row)));
        if (shown.size() > SHOWN) {
            shown.set(SHOWN, "...(remaining elements truncated)...");
        }
        return "<QuerySet " + shown + ">";
    }
}
