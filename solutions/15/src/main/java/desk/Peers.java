package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Exercise 15.6, for another evening: objects that load what a foreign key leads to for all of them, when the first one is asked.
 *
 * @param <T> the model of the objects
 * @param <R> the model that the key leads to
 */
final class Peers<T extends Model, R extends Model> {

    private final List<T> objects;
    private final Function<T, Ref<R>> ref;
    private final Manager<R> targets;

    /**
     * @param objects what was read together
     * @param ref their foreign key, {@code book -> book.author}
     * @param targets where the related objects are found
     */
    Peers(List<T> objects, Function<T, Ref<R>> ref, Manager<R> targets) {
        this.objects = objects;
        this.ref = ref;
        this.targets = targets;
    }

    /** What the key of one of the objects leads to, null where there is none. The first time, one query for all; then none. */
    R get(T object) {
        Ref<R> asked = ref.apply(object);
        if (!asked.isLoaded()) {
            loadAll();
        }
        return asked.get();
    }

    private void loadAll() {
        List<Ref<R>> missing = objects.stream().map(ref).filter(each -> !each.isLoaded()).toList();
        List<Object> keys = missing.stream().map(Ref::key).distinct().toList();
        Map<Object, R> found = targets.filter("pk__in", keys).list().stream().collect(Collectors.toMap(Model::pk, each -> each));
        for (Ref<R> each : missing) {
            if (found.containsKey(each.key())) {
                each.set(found.get(each.key()));
            }
        }
    }
}
