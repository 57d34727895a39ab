package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.util.*;
import java.util.stream.Stream;

/** Puts the operations that were detected in an order that works, and deals them out to migrations. */
final class MigrationDrafts {

    /** The operations of one migration to be, and the apps that it needs something of. */
    record Draft(String app, List<Operation> operations, Set<String> neededApps) { }

    /** The operations that do what others need. */
    private final Map<Dependency, List<DetectedOperation>> doing = new HashMap<>();
    /** The operations that are in no draft yet. */
    private final List<DetectedOperation> waiting;

    private MigrationDrafts(List<DetectedOperation> detected) {
        detected.forEach(each -> each.does().forEach(done ->
            doing.computeIfAbsent(done, first -> new ArrayList<>()).add(each)));
        waiting = Sorting.sorted(detected, each -> each.needs().stream()
            .filter(need -> need.app().equals(each.app())).flatMap(need -> doing(need).stream()).toList());
    }

    /**
     * One draft for each app, in an order that works; several only where two apps need each other. Throws a
     * {@link MigrationError} where no order works.
     */
    static List<Draft> of(List<DetectedOperation> detected) {
        MigrationDrafts drafts = new MigrationDrafts(detected);
        List<Draft> all = new ArrayList<>();
        while (!drafts.waiting.isEmpty()) {
            all.add(drafts.next(false).or(() -> drafts.next(true)).orElseThrow(() -> new MigrationError(
                "The changes need each other in a circle: " + drafts.waiting + ". Make them in two steps.")));
        }
        return all;
    }

    /**
     * All operations of an app that needs nothing which waits; or else, of the first app that can begin, as many as can
     * be done.
     */
    private Optional<Draft> next(boolean cutting) {
        for (String app : new TreeSet<>(waiting.stream().map(DetectedOperation::app).toList())) {
            List<DetectedOperation> all = waiting.stream().filter(each -> each.app().equals(app)).toList();
            List<DetectedOperation> ready = all.stream().takeWhile(each ->
                outside(each).allMatch(need -> Collections.disjoint(waiting, doing(need)))).toList();
            if (ready.size() == all.size() || cutting && !ready.isEmpty()) {
                waiting.removeAll(ready);
                List<Operation> operations = ready.stream().map(DetectedOperation::operation).toList();
                Stream<String> neededApps = ready.stream().flatMap(MigrationDrafts::outside).map(Dependency::app);
                return Optional.of(new Draft(app, new Optimizer(app).optimized(operations), new TreeSet<>(neededApps.toList())));
            }
        }
        return Optional.empty();
    }

    private List<DetectedOperation> doing(Dependency need) { return doing.getOrDefault(need, List.of()); }

    /** What an operation needs of other apps. */
    private static Stream<Dependency> outside(DetectedOperation detected) {
        return detected.needs().stream().filter(need -> !need.app().equals(detected.app()));
    }
}
