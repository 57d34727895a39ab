// misconception: a key that leads nowhere is no key
// refused with: Set only the Refs whose object was found
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
            List<Ref<R>> missing = objects.stream().map(ref).filter(each -> !each.isLoaded()).toList();
            Map<Object, R> found = targets.filter("pk__in", missing.stream().map(Ref::key).distinct().toList()).list().stream()
                .collect(Collectors.toMap(Model::pk, each -> each));
            return answer(object, missing, found);
        }
        return ref.apply(object).get();
    }

    private R answer(T object, List<Ref<R>> missing, Map<Object, R> found) {
        R mine = found.get(ref.apply(object).key());
        missing.forEach(each -> each.set(found.get(each.key())));
        return mine;
    }
}
