package bookworm.migrations;

import java.util.*;
import java.util.function.Function;

/** Puts things after what they depend on, and else leaves them in their order (Kahn's algorithm). */
final class Sorting {

    private Sorting() {
    }

    /** The things in an order that serves, those that lie in a circle, or behind one, left out. */
    static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
        Map<T, Integer> waitingFor = new IdentityHashMap<>();
        Map<T, List<T>> followers = new IdentityHashMap<>();
        for (T thing : things) {
            Collection<T> needed = dependencies.apply(thing);
            waitingFor.put(thing, needed.size());
            needed.forEach(each -> followers.computeIfAbsent(each, first -> new ArrayList<>()).add(thing));
        }
        List<T> sorted = new ArrayList<>(things.stream().filter(thing -> waitingFor.get(thing) == 0).toList());
        for (int i = 0; i < sorted.size(); i++) {
            for (T follower : followers.getOrDefault(sorted.get(i), List.of())) {
                if (waitingFor.merge(follower, -1, Integer::sum) == 0) {
                    sorted.add(follower);
                }
            }
        }
        return sorted;
    }
}
