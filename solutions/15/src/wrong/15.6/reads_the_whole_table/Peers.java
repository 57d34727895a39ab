// misconception: one query is one query
// refused with: The whole table of authors was read
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Ref<R> asked = ref.apply(object);
        if (!asked.isLoaded()) {
            Map<Object, R> found = targets.inBulk();
            objects.stream().map(ref).filter(each -> !each.isLoaded() && found.containsKey(each.key())).forEach(each -> each.set(found.get(each.key())));
        }
        return asked.get();
    }
}
