// misconception: nobody gives a thing twice
// refused with: In the order it is once
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    List<T> waiting = new ArrayList<>();
    for (T thing : things) {
        dependencies.apply(thing).stream().filter(each -> !things.contains(each) && !waiting.contains(each)).forEach(waiting::add);
        waiting.add(thing);
    }
    List<T> sorted = new ArrayList<>();
    while (!waiting.isEmpty()) {
        T next = waiting.stream().filter(thing -> sorted.containsAll(dependencies.apply(thing))).findFirst()
            .orElseThrow(() -> new MigrationError("in a circle, or behind one: " + waiting));
        sorted.add(next);
        waiting.remove(next);
    }
    return sorted;
}
