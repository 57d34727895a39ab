// misconception: who comes to a thing a second time goes in a circle
// refused with: A circle: 
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    List<T> sorted = new ArrayList<>();
    Set<T> seen = new LinkedHashSet<>();
    things.forEach(thing -> visit(thing, dependencies, sorted, seen));
    return sorted;
}

private static <T> void visit(T thing, Function<T, Collection<T>> dependencies, List<T> sorted, Set<T> path) {
    if (!path.add(thing)) {
        throw new MigrationError("A circle: " + path);
    }
    dependencies.apply(thing).forEach(each -> visit(each, dependencies, sorted, path));
    sorted.add(thing);
}
