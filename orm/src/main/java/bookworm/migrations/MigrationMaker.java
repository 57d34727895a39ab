package bookworm.migrations;

import java.util.*;
import java.util.regex.*;
import java.util.stream.Collectors;

/** Makes migrations of what has changed since the last ones, as Java source. Writes no files itself. */
public final class MigrationMaker {

    private static final int LONGEST_NAME = 52;

    /** A migration to be. */
    public record Made(String app, String name, List<String> dependencies, List<Operation> operations) {

        /** The same under another name, after its number. */
        public Made named(String words) {
            return new Made(app, name.substring(0, name.indexOf('_') + 1) + capitalized(words.replaceAll("\\W+", "_")), dependencies, operations);
        }

        public String source(String packageName) {
            String needed = dependencies.isEmpty() ? "" : """

                    @Override
                    public List<String> dependencies() {
                        return %s;
                    }
                """.formatted(JavaSource.of(dependencies));
            return """
                package %s;

                import static bookworm.Expressions.*;
                import static bookworm.meta.FieldState.field;
                import static bookworm.migrations.Operations.*;

                import bookworm.*;
                import bookworm.fields.*;
                import bookworm.meta.*;
                import bookworm.migrations.*;
                import java.util.List;

                public final class %s implements Migration {
                %s
                    @Override
                    public List<Operation> operations() {
                        return List.of(%s);
                    }
                }
                """.formatted(packageName, name, needed, operations.stream()
                .map(operation -> "\n            " + JavaSource.of(operation)).collect(Collectors.joining(",")));
        }
    }

    private final MigrationGraph graph;
    /** The names of the last migrations of the apps, those just made among them. */
    private final Map<String, List<String>> leaves = new HashMap<>();

    private MigrationMaker(MigrationGraph graph) {
        this.graph = graph;
    }

    /** The migrations from the state after all that there are to another; none where the two agree. */
    public static List<Made> make(MigrationGraph graph, ProjectState to, Questioner questioner) {
        graph.refuseConflicts();
        MigrationMaker maker = new MigrationMaker(graph);
        return Arrangement.drafts(new Autodetector(graph.state(), to, questioner).detect()).stream().map(maker::made).toList();
    }

    /** A migration of an app that does nothing yet: for operations written by hand, or to come after all of several leaves. */
    public static Made empty(MigrationGraph graph, String app) {
        return new MigrationMaker(graph).made(new Arrangement.Draft(app, List.of(), Set.of()));
    }

    private Made made(Arrangement.Draft draft) {
        String app = draft.app();
        List<String> dependencies = new ArrayList<>(labels(app));
        draft.neededApps().forEach(needed -> dependencies.addAll(labels(needed)));
        int number = 1 + leaves(app).stream().mapToInt(MigrationMaker::number).max().orElse(0);
        String name = "M%04d_%s".formatted(number, number == 1 ? "Initial" : capitalized(suggested(draft.operations(), leaves(app))));
        leaves.put(app, List.of(name));
        return new Made(app, name, dependencies, draft.operations());
    }

    private List<String> leaves(String app) {
        return leaves.computeIfAbsent(app, each -> graph.leaves(app).stream().map(Migration::name).toList());
    }

    private List<String> labels(String app) {
        return leaves(app).stream().map(name -> app + "." + name).toList();
    }

    private static int number(String name) {
        Matcher digits = Pattern.compile("M(\\d+).*").matcher(name);
        return digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
    }

    /** What the operations do, one after the other, for as long as that is short (Django's {@code Migration.suggest_name}). */
    private static String suggested(List<Operation> operations, List<String> leaves) {
        List<String> fragments = operations.stream().map(each -> each.describe().fragment().replaceAll("\\W+", "_")).toList();
        if (fragments.isEmpty() || fragments.contains("")) {
            return leaves.size() > 1 ? "merge_" + String.join("_", leaves) : "custom";
        }
        String name = fragments.get(0);
        for (String fragment : fragments.subList(1, fragments.size())) {
            String longer = name + "_" + fragment;
            if (longer.length() > LONGEST_NAME) {
                return name + "_and_more";
            }
            name = longer;
        }
        return name;
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
