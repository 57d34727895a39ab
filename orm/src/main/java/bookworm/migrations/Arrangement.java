package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.util.*;
import java.util.stream.Stream;

/**
 * Puts the operations that were found in an order that works, and deals them out to migrations.
 *
 * @param doing the operations that do what others need
 * @param waiting those that are in no draft yet
 */
record Arrangement(Map<Dependency, List<Found>> doing, List<Found> waiting) {

    /** The operations of one migration to be, and the apps that it needs something of. */
    record Draft(String app, List<Operation> operations, Set<String> neededApps) { }

    /**
     * One draft for each app, in an order that works; several only where two apps need each other. Throws a
     * {@link MigrationError} where no order works.
     */
    static List<Draft> drafts(List<Found> found) {
        Map<Dependency, List<Found>> doing = new HashMap<>();
        found.forEach(each -> each.does().forEach(done ->
            doing.computeIfAbsent(done, first -> new ArrayList<>()).add(each)));
        Arrangement arrangement = new Arrangement(doing, Sorting.sorted(found, each -> each.needs().stream()
            .filter(need -> need.app().equals(each.app()))
            .flatMap(need -> doing.getOrDefault(need, List.of()).stream()).toList()));
        List<Draft> drafts = new ArrayList<>();
        while (!arrangement.waiting.isEmpty()) {
            drafts.add(arrangement.next(false).or(() -> arrangement.next(true)).orElseThrow(() -> new MigrationError(
                "The changes need each other in a circle: " + arrangement.waiting + ". Make them in two steps.")));
        }
        return drafts;
    }

    /**
     * All operations of an app that needs nothing which is not done; or else, of the first app that can begin, as many
     * as can be done.
     */
    private Optional<Draft> next(boolean cutting) {
        for (String app : new TreeSet<>(waiting.stream().map(Found::app).toList())) {
            List<Found> all = waiting.stream().filter(each -> each.app().equals(app)).toList();
            List<Found> ready = all.stream().takeWhile(each -> outside(each).allMatch(need ->
                Collections.disjoint(waiting, doing.getOrDefault(need, List.of())))).toList();
            if (ready.size() == all.size() || cutting && !ready.isEmpty()) {
                waiting.removeAll(ready);
                List<Operation> operations = new Optimizer(app).optimized(ready.stream().map(Found::operation).toList());
                return Optional.of(new Draft(app, operations, new TreeSet<>(ready.stream().flatMap(Arrangement::outside)
                    .map(Dependency::app).toList())));
            }
        }
        return Optional.empty();
    }

    /** What an operation needs of other apps. */
    private static Stream<Dependency> outside(Found found) {
        return found.needs().stream().filter(need -> !need.app().equals(found.app()));
    }
}
