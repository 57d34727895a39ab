package bookworm;

/**
 * A relation to read for all objects of a result at once, perhaps through a queryset of one's own:
 * {@code Prefetch.of("books", Book.objects.filter("pages__gt", 500)).as("longBooks")}.
 *
 * @param path the relation, or several joined by two underscores
 * @param rows the related objects to choose from, or null for all
 * @param name what the result is called, read with {@link Model#prefetched}; null for the relation itself
 */
public record Prefetch(String path, QuerySet<? extends Model> rows, String name) {

    public static Prefetch of(String path) { return new Prefetch(path, null, null); }

    public static Prefetch of(String path, QuerySet<? extends Model> rows) {
        return new Prefetch(path, rows, null);
    }

    /** Keeps the result under a name of its own, since it is only a part of the relation. */
    public Prefetch as(String newName) { return new Prefetch(path, rows, newName); }
}
