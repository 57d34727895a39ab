package bookworm;

import bookworm.db.Database;
import bookworm.query.Query;
import java.util.*;

/**
 * The rows of a query: described now, read when they are asked for, and then kept. Immutable: what describes a query
 * ({@link QueryMethods}) gives a new queryset; what acts ({@link ActionMethods}) reads this one. To loop over it reads it, once.
 * <pre>{@code
 * QuerySet<Book> novels = Book.objects.filter("genre", "FIC").orderBy("title");   // no query yet
 * for (Book novel : novels) { ... }                                               // one query
 * }</pre>
 *
 * @param <R> what each row comes as: the model
 */
public final class QuerySet<R extends Model> extends ActionMethods<R> implements Iterable<R> {

    private static final int SHOWN = 20;

    private final Query query;
    private volatile List<R> cache;

    private QuerySet(Query query) { this.query = query; }

    /** The rows of a query, as they are read. */
    static <M extends Model> QuerySet<M> of(Query query) { return new QuerySet<>(query); }

    QuerySet<R> with(Query changed) { return new QuerySet<>(changed); }

    @Override Query query() { return query; }

    @Override QuerySet<R> rows() { return this; }

    Executor executor() { return new Executor(Database.current()); }

    @Override public QuerySet<R> all() { return with(query); }

    @Override public List<R> list() {
        throw new bookworm.exercises.Todo("09.1", "read the rows once, and keep them");
    }

    @Override public Iterator<R> iterator() { return list().iterator(); }

    @Override QuerySet<R> sliced(long from, long to) {
        QuerySet<R> slice = super.sliced(from, to);
        if (cache != null) {
            slice.cache = cache.subList((int) Math.min(from, cache.size()), (int) Math.min(Math.max(from, to), cache.size()));
        }
        return slice;
    }

    /** The rows, where that takes no query: they were read before, or there cannot be any. Else a query follows. */
    Optional<List<R>> known() {
        throw new bookworm.exercises.Todo("09.1", "give the rows where no query is needed for them");
    }

    @SuppressWarnings("unchecked") private List<R> shaped(List<Model> objects) {
        return (List<R>) Collections.unmodifiableList(objects);
    }

    /** The first rows, for people to look at. One query, which reads few rows. */
    @Override public String toString() {
        List<String> shown = new ArrayList<>();
        limit(SHOWN + 1).forEach(object -> shown.add("<" + object.meta().name() + ": " + object + ">"));
        if (shown.size() > SHOWN) {
            shown.set(SHOWN, "...(remaining elements truncated)...");
        }
        return "<QuerySet " + shown + ">";
    }
}
