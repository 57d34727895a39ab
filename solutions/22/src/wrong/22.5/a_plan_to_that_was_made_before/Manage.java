// misconception: the way to a target is known before anything goes on
// refused with: A plan that was made before does not know it
package desk;

import bookworm.errors.MigrationError;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The command {@code migrate}, as somebody types it. */
public final class Manage {

    private static final Set<String> OPTIONS = Set.of("--plan", "--fake");

    private Manage() { }

    /** Does what the words say, and gives what is to be printed, line by line. */
    public static List<String> migrate(MigrationGraph graph, String... words) {
        Set<String> options = Arrays.stream(words).filter(word -> word.startsWith("-")).collect(Collectors.toSet());
        List<String> where = Arrays.stream(words).filter(word -> !word.startsWith("-")).toList();
        options.stream().filter(option -> !OPTIONS.contains(option)).findFirst().ifPresent(option -> {
            throw new MigrationError("migrate does not know " + option + ".");
        });
        List<String> lines = new ArrayList<>();
        Migrator migrator = new Migrator(graph, lines::add);
        Supplier<List<Planned>> plan = plan(migrator, where);
        if (options.contains("--plan")) {
            plan.get().forEach(planned -> tell(planned, lines));
        } else {
            migrator.migrate(plan, options.contains("--fake"));
        }
        return lines.isEmpty() ? List.of("Nothing to do.") : lines;
    }

    /** Words that mean nothing are refused at once. The plan is made when somebody asks for it. */
    private static Supplier<List<Planned>> plan(Migrator migrator, List<String> where) {
        if (where.isEmpty()) {
            return () -> migrator.planAll(null);
        }
        String app = where.get(0);
        if (migrator.graph().migrations(app).isEmpty()) {
            throw new MigrationError("There are no migrations of " + app + ".");
        }
        if (where.size() == 1) {
            return () -> migrator.planAll(app);
        }
        if (where.get(1).equals("zero")) {
            return () -> migrator.planZero(app);
        }
        Migration target = migrator.graph().find(app, where.get(1));
        List<Planned> back = migrator.planTo(target);
        return () -> back;
    }

    private static void tell(Planned planned, List<String> lines) {
        List<Operation> operations = new ArrayList<>(planned.migration().operations());
        if (planned.backwards()) {
            Collections.reverse(operations);
        }
        lines.add(planned.migration().label());
        operations.forEach(each -> lines.add((planned.backwards() ? "    Undo " : "    ") + each.describe().sentence()
            + (destroys(each, planned.backwards()) ? " (destroys)" : "")));
    }

    private static boolean destroys(Operation operation, boolean backwards) {
        return backwards ? operation instanceof CreateModel || operation instanceof AddField
            : operation instanceof DeleteModel || operation instanceof RemoveField;
    }
}
