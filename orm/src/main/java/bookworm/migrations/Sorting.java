package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;

/**
 * Puts things after what they depend on (Kahn's algorithm), in the order of Python's
 * {@code TopologicalSorter.static_order}.
 */
final class Sorting {

    private Sorting() { }

    /** Throws a {@link MigrationError} that names those that lie in a circle, or behind one. */
    static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
        Map<T, Integer> waitingFor = new LinkedHashMap<>();
        Map<T, List<T>> followers = new HashMap<>();
        for (T thing : things) {
            waitingFor.putIfAbsent(thing, 0);
            for (T needed : dependencies.apply(thing)) {
                waitingFor.merge(thing, 1, Integer::sum);
                waitingFor.putIfAbsent(needed, 0);
                followers.computeIfAbsent(needed, first -> new ArrayList<>()).add(thing);
            }
        }
        List<T> sorted = new ArrayList<>(waitingFor.keySet().stream().filter(thing -> waitingFor.get(thing) == 0).toList());
        for (int i = 0; i < sorted.size(); i++) {
            for (T follower : followers.getOrDefault(sorted.get(i), List.of())) {
                if (waitingFor.merge(follower, -1, Integer::sum) == 0) {
                    sorted.add(follower);
                }
            }
        }
        waitingFor.keySet().removeAll(sorted);
        if (!waitingFor.isEmpty()) {
            List<String> circle = waitingFor.keySet().stream().map(String::valueOf).toList();
            throw new MigrationError("These depend on each other in a circle: " + String.join(", ", circle) + ".");
        }
        return sorted;
    }
}
