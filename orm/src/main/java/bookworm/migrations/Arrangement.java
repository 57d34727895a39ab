package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.util.*;

/** Operations as they were found, with what each needs: puts them in an order that works, and deals them out to migrations. */
final class Arrangement {

    /** The operations of one migration to be, and the apps that it needs something of. */
    record Draft(String app, List<Operation> operations, Set<String> neededApps) {
    }

    private final Map<String, List<Operation>> byApp = new TreeMap<>();
    private final Map<Operation, List<Dependency>> needs = new IdentityHashMap<>();

    void add(String app, Operation operation, List<Dependency> needed) {
        byApp.computeIfAbsent(app, each -> new ArrayList<>()).add(operation);
        needs.put(operation, needed);
    }

    void addFirst(String app, Operation operation, List<Dependency> needed) {
        byApp.computeIfAbsent(app, each -> new ArrayList<>()).add(0, operation);
        needs.put(operation, needed);
    }

    /**
     * One draft for each app, in an order that works; several only where two apps need each other. Throws a
     * {@link MigrationError} where no order works.
     */
    List<Draft> drafts() {
        byApp.replaceAll((app, operations) -> Sorting.sorted(operations, operation -> neededIn(app, operation, operations)));
        List<Draft> drafts = new ArrayList<>();
        boolean cutting = false;
        while (!byApp.isEmpty()) {
            Draft next = next(cutting);
            if (next == null && cutting) {
                throw new MigrationError("The changes need each other in a circle: " + byApp.values() + ". Make them in two steps.");
            }
            cutting = next == null;
            if (next != null) {
                drafts.add(new Draft(next.app, Optimizer.optimized(next.operations, next.app), next.neededApps));
            }
        }
        return drafts;
    }

    private List<Operation> neededIn(String app, Operation operation, List<Operation> operations) {
        return needs.get(operation).stream().filter(need -> need.app().equals(app))
            .flatMap(need -> operations.stream().filter(each -> need.isMetBy(each, app))).toList();
    }

    /** All operations of an app that needs nothing which is not done; or, where there is no such app, as many as can be done. */
    private Draft next(boolean cutting) {
        for (String app : List.copyOf(byApp.keySet())) {
            List<Operation> waiting = byApp.get(app);
            List<Operation> ready = new ArrayList<>();
            Set<String> neededApps = new TreeSet<>();
            for (Operation operation : waiting) {
                List<Dependency> outside = needs.get(operation).stream().filter(need -> !need.app().equals(app)).toList();
                if (outside.stream().anyMatch(this::isWaiting)) {
                    break;
                }
                outside.stream().filter(need -> need.kind() == Dependency.Kind.CREATED).forEach(need -> neededApps.add(need.app()));
                ready.add(operation);
            }
            if (ready.size() == waiting.size() || cutting && !ready.isEmpty()) {
                byApp.put(app, waiting.subList(ready.size(), waiting.size()));
                byApp.values().removeIf(List::isEmpty);
                return new Draft(app, ready, neededApps);
            }
        }
        return null;
    }

    private boolean isWaiting(Dependency need) {
        return byApp.getOrDefault(need.app(), List.of()).stream().anyMatch(operation -> need.isMetBy(operation, need.app()));
    }
}
