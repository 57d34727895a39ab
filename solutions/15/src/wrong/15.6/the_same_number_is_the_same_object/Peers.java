// misconception: equal numbers are one object
// refused with: equals compares their values
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
            for (R found : targets.filter("pk__in", missing.stream().map(Ref::key).distinct().toList())) {
                missing.stream().filter(each -> each.key() == found.pk()).forEach(each -> each.set(found));
            }
        }
        return ref.apply(object).get();
    }
}
