// misconception: a dependency that is named twice has to come twice
// refused with: circle: [Loan, Book]
import bookworm.errors.MigrationError;
import java.util.*;
import java.util.function.Function;

static <T> List<T> sorted(Collection<T> things, Function<T, Collection<T>> dependencies) {
    Map<T, Integer> missing = new LinkedHashMap<>();
    Map<T, Set<T>> users = new HashMap<>();
    for (T thing : things) {
        if (missing.containsKey(thing)) {
            continue;
        }
        Collection<T> needs = dependencies.apply(thing);
        missing.put(thing, needs.size());
        needs.forEach(need -> users.computeIfAbsent(need, any -> new LinkedHashSet<>()).add(thing));
    }
    users.keySet().forEach(need -> missing.putIfAbsent(need, 0));
    Deque<T> ready = new ArrayDeque<>(missing.keySet().stream().filter(each -> missing.get(each) == 0).toList());
    List<T> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
        T next = ready.remove();
        sorted.add(next);
        for (T user : users.getOrDefault(next, new LinkedHashSet<>())) {
            if (missing.merge(user, -1, Integer::sum) == 0) {
                ready.add(user);
            }
        }
    }
    if (sorted.size() < missing.size()) {
        throw new MigrationError("A circle: " + missing.keySet().stream().filter(each -> missing.get(each) > 0).toList());
    }
    return sorted;
}
