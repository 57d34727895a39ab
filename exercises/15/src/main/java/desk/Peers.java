package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import java.util.List;
import java.util.function.Function;

/**
 * Exercise 15.6, for another evening: objects that load what a foreign key leads to for all of them, when the first one is asked.
 *
 * @param <T> the model of the objects
 * @param <R> the model that the key leads to
 */
final class Peers<T extends Model, R extends Model> {

    /**
     * @param objects what was read together
     * @param ref their foreign key, {@code book -> book.author}
     * @param targets where the related objects are found
     */
    Peers(List<T> objects, Function<T, Ref<R>> ref, Manager<R> targets) {
        // Keep what get needs. Nothing is sent yet.
    }

    /** What the key of one of the objects leads to, null where there is none. The first time, one query for all; then none. */
    R get(T object) {
        throw new Todo("15.6", "load for all, when the first is asked");
    }
}
