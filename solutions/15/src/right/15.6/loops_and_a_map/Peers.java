// right because: loops and a map by key do the same
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

final class Peers<T extends Model, R extends Model> {
    private final List<T> objects;
    private final Function<T, Ref<R>> ref;
    private final Manager<R> targets;

    Peers(List<T> objects, Function<T, Ref<R>> ref, Manager<R> targets) {
        this.objects = objects;
        this.ref = ref;
        this.targets = targets;
    }

    R get(T object) {
        Ref<R> own = ref.apply(object);
        if (own.isLoaded()) {
            return own.get();
        }
        Map<Object, List<Ref<R>>> waiting = new LinkedHashMap<>();
        for (T each : objects) {
            Ref<R> one = ref.apply(each);
            if (!one.isLoaded()) {
                waiting.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
            }
        }
        for (R found : targets.filter("pk__in", new ArrayList<>(waiting.keySet()))) {
            for (Ref<R> one : waiting.get(found.pk())) {
                one.set(found);
            }
        }
        return own.get();
    }
}
