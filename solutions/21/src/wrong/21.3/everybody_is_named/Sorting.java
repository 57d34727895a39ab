// misconception: in a circle is whatever was given
// refused with: It is in no circle
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    Set<T> waiting = new LinkedHashSet<>();
    for (T thing : things) {
        waiting.addAll(dependencies.apply(thing));
        waiting.add(thing);
    }
    List<T> sorted = new ArrayList<>();
    while (!waiting.isEmpty()) {
        T next = waiting.stream().filter(thing -> sorted.containsAll(dependencies.apply(thing))).findFirst()
            .orElseThrow(() -> new MigrationError("There is a circle in " + things));
        sorted.add(next);
        waiting.remove(next);
    }
    return sorted;
}
