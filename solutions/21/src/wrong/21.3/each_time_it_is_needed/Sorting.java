// misconception: what two depend on comes before each of them
// refused with: each once
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    List<T> sorted = new ArrayList<>();
    things.forEach(thing -> visit(thing, dependencies, sorted, new LinkedHashSet<>()));
    return sorted;
}

private static <T> void visit(T thing, Function<T, Collection<T>> dependencies, List<T> sorted, Set<T> path) {
    if (!path.add(thing)) {
        throw new MigrationError("A circle: " + path);
    }
    dependencies.apply(thing).forEach(each -> visit(each, dependencies, sorted, path));
    path.remove(thing);
    sorted.add(thing);
}
