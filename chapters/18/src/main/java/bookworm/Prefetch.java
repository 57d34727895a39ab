package bookworm;

import bookworm.errors.QueryError;
import java.util.Optional;
import java.util.stream.*;

/**
 * A relation to read for all objects of a result at once, perhaps through a queryset of one's own:
 * {@code Prefetch.of("books", Book.objects.filter("pages__gt", 500)).as("longBooks")}.
 *
 * @param path the relation, or several joined by two underscores
 * @param rows the related objects to choose from; nothing for all of them
 * @param name what the result is called, read with {@link Model#prefetched}; nothing for the relation itself
 */
public record Prefetch(String path, Optional<QuerySet<? extends Model>> rows, Optional<String> name) {

    public static Prefetch of(String path) { return new Prefetch(path, Optional.empty(), Optional.empty()); }

    public static Prefetch of(String path, QueryMethods<? extends Model> rows) {
        return new Prefetch(path, Optional.of(Given.one("Prefetch.of", rows).all()), Optional.empty());
    }

    /** A path, or a prefetch as it is. */
    static Prefetch of(Object given) {
        if (given instanceof Prefetch prefetch) {
            return prefetch;
        }
        if (given instanceof String path) {
            return of(path);
        }
        throw new QueryError("Cannot prefetch " + given + ": give the name of a relation, or a Prefetch.");
    }

    /** What is read, a query for each: the relations along the path, and what the queryset reads ahead by itself. */
    Stream<String> steps() {
        IntStream ends = IntStream.range(1, path.length()).filter(end -> path.startsWith("__", end));
        String last = path + name.map(" as "::concat).orElse("");
        Stream<String> behind = rows.stream().flatMap(QuerySet::steps).map(step -> last + "__" + step);
        return Stream.concat(ends.mapToObj(end -> path.substring(0, end)), Stream.concat(Stream.of(last), behind));
    }

    /** Keeps the result under a name of its own, since it is only a part of the relation. */
    public Prefetch as(String newName) { return new Prefetch(path, rows, Optional.of(Given.one("as", newName))); }
}
