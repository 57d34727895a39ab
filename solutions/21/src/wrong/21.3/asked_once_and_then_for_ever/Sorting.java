// misconception: sooner or later each thing is ready
// refused with: After three seconds
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    Map<T, Collection<T>> needs = new LinkedHashMap<>();
    things.forEach(thing -> needs.put(thing, dependencies.apply(thing)));
    new ArrayList<>(needs.values()).forEach(all -> all.forEach(each -> needs.putIfAbsent(each, List.of())));
    Set<T> sorted = new LinkedHashSet<>();
    while (sorted.size() < needs.size()) {
        needs.forEach((thing, before) -> {
            if (sorted.containsAll(before)) {
                sorted.add(thing);
            }
        });
    }
    return List.copyOf(sorted);
}
