// misconception: once loaded, nothing is missing any more
// refused with: The second one was loaded along
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

final class Peers<T extends Model, R extends Model> {
    private final List<T> objects;
    private final Function<T, Ref<R>> ref;
    private final Manager<R> targets;

    private boolean loaded;
    Peers(List<T> objects, Function<T, Ref<R>> ref, Manager<R> targets) {
        this.objects = objects;
        this.ref = ref;
        this.targets = targets;
    }

    R get(T object) {
        if (!loaded && !ref.apply(object).isLoaded()) {
            loaded = true;
            List<Ref<R>> missing = objects.stream().map(ref).filter(each -> !each.isLoaded()).toList();
            List<Object> keys = missing.stream().map(Ref::key).distinct().toList();
            Map<Object, R> found = targets.filter("pk__in", keys).list().stream().collect(Collectors.toMap(Model::pk, each -> each));
            missing.stream().filter(each -> found.containsKey(each.key())).forEach(each -> each.set(found.get(each.key())));
        }
        return ref.apply(object).get();
    }
}
