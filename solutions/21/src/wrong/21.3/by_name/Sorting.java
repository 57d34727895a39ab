// misconception: the alphabet is as good as any order
// refused with: None depends on another
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    List<T> sorted = new ArrayList<>();
    Set<T> waiting = new TreeSet<>(things.stream()
        .flatMap(thing -> Stream.concat(Stream.of(thing), dependencies.apply(thing).stream())).toList());
    for (int done = 0; done <= sorted.size(); done++) {
        Set<T> first = Set.copyOf(sorted.subList(0, done));
        List<T> ready = waiting.stream().filter(thing -> first.containsAll(dependencies.apply(thing))).toList();
        sorted.addAll(ready);
        ready.forEach(waiting::remove);
    }
    if (!waiting.isEmpty()) {
        throw new MigrationError("These depend on each other in a circle: " + waiting + ".");
    }
    return sorted;
}
