// misconception: it is enough that Peers knows them
// refused with: set their Refs
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

final class Peers<T extends Model, R extends Model> {
    private final List<T> objects;
    private final Function<T, Ref<R>> ref;
    private final Manager<R> targets;

    private Map<Object, R> found;
    Peers(List<T> objects, Function<T, Ref<R>> ref, Manager<R> targets) {
        this.objects = objects;
        this.ref = ref;
        this.targets = targets;
    }

    R get(T object) {
        if (found == null) {
            List<Object> keys = objects.stream().map(ref).map(Ref::key).filter(Objects::nonNull).distinct().toList();
            found = targets.filter("pk__in", keys).list().stream().collect(Collectors.toMap(Model::pk, each -> each));
        }
        return found.get(ref.apply(object).key());
    }
}
