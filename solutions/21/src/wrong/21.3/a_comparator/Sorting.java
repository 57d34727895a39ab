// misconception: what depends on nothing of the other is equal to it
// refused with: comes before
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    return things.stream().sorted((a, b) -> dependencies.apply(a).contains(b) ? 1 : dependencies.apply(b).contains(a) ? -1 : 0).toList();
}
