package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import java.util.function.Consumer;

/** Exercise 09.6, for another evening: all rows, and never all at once. */
final class Chunks {

    private Chunks() { }

    /**
     * Does something with each row, by their keys, whatever order the queryset has. No query reads more rows than the size says;
     * each chunk but the last is full, and at most one query more is sent. What the action saves and deletes shifts nothing: of
     * the rows that are still there none is left out for it, and none comes twice.
     */
    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        throw new Todo("09.6", "read a chunk, then the chunk after it");
    }
}
