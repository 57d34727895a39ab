// misconception: all are all
// refused with: ask only for what somebody does not hold
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
        if (!ref.apply(object).isLoaded()) {
            List<Object> keys = objects.stream().map(ref).map(Ref::key).filter(Objects::nonNull).distinct().toList();
            Map<Object, R> found = targets.filter("pk__in", keys).inBulk();
            objects.stream().map(ref).filter(each -> !each.isLoaded() && found.containsKey(each.key())).forEach(each -> each.set(found.get(each.key())));
        }
        return ref.apply(object).get();
    }
}
