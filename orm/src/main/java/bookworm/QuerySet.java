package bookworm;

import bookworm.meta.Relation;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a query: described now, read when they are asked for, and then kept. Immutable: what describes a query
 * ({@link Describing}) gives a new queryset; what acts ({@link Acting}) reads this one. To loop over it reads it, once.
 * <pre>{@code
 * QuerySet<Book> novels = Book.objects.filter("genre", "FIC").orderBy("title");   // no query yet
 * for (Book novel : novels) { ... }                                               // one query
 * }</pre>
 *
 * @param <R> what each row comes as: an object, a {@link Row}, a record
 */
public final class QuerySet<R> extends Acting<R> implements Iterable<R> {

    /** How many streamed rows are finished together, so that a prefetch asks once for all of them. */
    private static final int CHUNK = 1000;

    /** The object whose related rows these are, the relation, and the query of all of them. */
    record Owner(Model object, Relation relation, Query whole) { }

    private static final int SHOWN = 20;

    private final Query query;
    /** What a row becomes before a caller sees it: from the object or the {@link Row} that was read. */
    private final Function<Object, R> shape;
    private final List<Prefetch> prefetches;
    private final Owner owner;
    private volatile List<R> cache;

    private QuerySet(Query query, Function<Object, R> shape, List<Prefetch> prefetches, Owner owner) {
        this.query = query;
        this.shape = shape;
        this.prefetches = prefetches;
        this.owner = owner;
    }

    static <M> QuerySet<M> of(Query query) { return of(query, null); }

    @SuppressWarnings("unchecked")
    private static <M> QuerySet<M> of(Query query, Owner owner) {
        return new QuerySet<>(query, read -> (M) read, List.of(), owner);
    }

    /** The rows related to an object: they know it, and so need no query to give it. Null for rows that are not read yet. */
    static <M> QuerySet<M> relatedTo(Owner owner, List<M> known) {
        QuerySet<M> related = of(owner.whole(), owner);
        related.cache = known == null ? null : Collections.unmodifiableList(known);
        return related;
    }

    QuerySet<R> with(Query changed) { return new QuerySet<>(changed, shape, prefetches, owner); }

    <T> QuerySet<T> as(Query changed, Function<Object, T> newShape) {
        return new QuerySet<>(changed, newShape, prefetches, owner);
    }

    QuerySet<R> withPrefetches(List<Prefetch> more) {
        List<Prefetch> all = new ArrayList<>(prefetches);
        all.addAll(more);
        return new QuerySet<>(query, shape, all, owner);
    }

    @Override
    Query query() { return query; }

    @Override
    QuerySet<R> rows() { return this; }

    @Override
    public QuerySet<R> all() { return with(query); }

    @Override
    public List<R> list() {
        if (known() == null) {
            cache = shaped(Executor.query(query));
        }
        return cache;
    }

    @Override
    public Stream<R> stream() {
        if (known() != null) {
            return cache.stream();
        }
        Stream<Object> read = Executor.stream(query);
        Iterator<Object> rows = read.iterator();
        return Stream.iterate(0, chunk -> rows.hasNext(), chunk -> chunk + 1)
            .flatMap(chunk -> shaped(next(rows)).stream()).onClose(read::close);
    }

    private static List<Object> next(Iterator<Object> rows) {
        List<Object> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && rows.hasNext()) {
            chunk.add(rows.next());
        }
        return chunk;
    }

    @Override
    public Iterator<R> iterator() { return list().iterator(); }

    @Override
    public QuerySet<R> slice(int from, int to) {
        QuerySet<R> slice = super.slice(from, to);
        if (cache != null) {
            slice.cache = cache.subList(Math.min(from, cache.size()), Math.min(Math.max(from, to), cache.size()));
        }
        return slice;
    }

    /** What this queryset is made of, for people to look at. Runs nothing. */
    public XRay xray() { return new XRay(query, prefetches, cache != null); }

    /** The rows, where that takes no query: they were read before, or there cannot be any. Else null: a query follows. */
    List<R> known() {
        if (cache == null && query.isNothing()) {
            cache = List.of();
        } else if (cache == null && owner != null && query == owner.whole()) {
            // All related rows of one object are asked for: a prefetch would have them for all objects at once.
            owner.object().result.loadedLazily(owner.relation());
        }
        return cache;
    }

    @SuppressWarnings("unchecked")
    private List<R> shaped(List<Object> read) {
        if (query.values == null) {
            List<Model> objects = (List<Model>) (List<?>) read;
            if (owner != null) {
                owner.object().claim(owner.relation(), objects);
            }
            prefetches.forEach(prefetch -> Prefetcher.run(objects, prefetch, query.database));
        }
        read.replaceAll(shape::apply);
        return (List<R>) Collections.unmodifiableList(read);
    }

    /** The first rows, for people to look at. One query, which reads few rows. */
    @Override
    public String toString() {
        List<String> shown = new ArrayList<>();
        for (R row : limit(SHOWN + 1)) {
            shown.add(shown.size() == SHOWN ? "...(remaining elements truncated)..."
                : row instanceof Model object ? "<" + object.meta().name() + ": " + object + ">" : String.valueOf(row));
        }
        return "<QuerySet " + shown + ">";
    }
}
