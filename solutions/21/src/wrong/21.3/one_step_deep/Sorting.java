// misconception: what it depends on goes right before it, and that is all
// refused with: comes before
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    Set<T> sorted = new LinkedHashSet<>();
    for (T thing : things) {
        sorted.addAll(dependencies.apply(thing));
        sorted.add(thing);
    }
    return List.copyOf(sorted);
}
