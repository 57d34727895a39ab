// right because: the keys may be asked for through a set, and a stream sets the refs
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
        if (ref.apply(object).key() != null && !ref.apply(object).isLoaded()) {
            Set<Object> keys = objects.stream().map(ref).filter(each -> !each.isLoaded()).map(Ref::key).collect(Collectors.toSet());
            targets.filter("pk__in", keys).forEach(found -> objects.stream().map(ref)
                .filter(each -> !each.isLoaded() && each.key().equals(found.pk())).forEach(each -> each.set(found)));
        }
        return ref.apply(object).get();
    }
}
