package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts things after what they depend on, in the order of Python's {@code TopologicalSorter.static_order}. */
final class Sorting {

    private Sorting() { }

    /** Throws a {@link MigrationError} that names those that lie in a circle, or behind one. */
    static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
        List<T> sorted = new ArrayList<>();
        Set<T> waiting = new LinkedHashSet<>(things.stream()
            .flatMap(thing -> Stream.concat(Stream.of(thing), dependencies.apply(thing).stream())).toList());
        for (int done = 0; done <= sorted.size(); done++) {
            Set<T> first = Set.copyOf(sorted.subList(0, done));
            List<T> ready = waiting.stream().filter(thing -> first.containsAll(dependencies.apply(thing))).toList();
            sorted.addAll(ready);
            ready.forEach(waiting::remove);
        }
        if (!waiting.isEmpty()) {
            List<String> circle = waiting.stream().map(String::valueOf).toList();
            throw new MigrationError("These depend on each other in a circle: " + String.join(", ", circle) + ".");
        }
        return sorted;
    }
}
