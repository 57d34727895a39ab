// misconception: exchange until nothing is left to exchange
// refused with: comes to no end
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    List<T> sorted = new ArrayList<>(new LinkedHashSet<>(things.stream()
        .flatMap(thing -> Stream.concat(Stream.of(thing), dependencies.apply(thing).stream())).toList()));
    for (int i = 0; i < sorted.size(); i++) {
        for (T before : dependencies.apply(sorted.get(i))) {
            if (sorted.indexOf(before) > i) {
                Collections.swap(sorted, i, sorted.indexOf(before));
                i = -1;
                break;
            }
        }
    }
    return sorted;
}
