package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.migrations.MigrationDrafts.Draft;
import java.util.*;
import java.util.stream.*;

/** Makes migrations of what has changed since the last ones, as Java source. Writes no files itself. */
public final class MigrationMaker {

    private static final int LONGEST_NAME = 52;

    /** A migration to be. */
    public record Made(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration {

        /** The same under another name, after its number. */
        public Made named(String words) {
            String number = name.substring(0, name.indexOf('_') + 1);
            String joined = words.replaceAll("\\W+", "_");
            if (!joined.matches("\\w{1,190}")) {
                throw new MigrationError("A migration is called by 1 to 190 letters, not '" + words + "'.");
            }
            String capitalized = joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
            return new Made(app, number + capitalized, dependencies, operations);
        }

        public String source(String packageName) {
            String all = operations.stream().map(each -> "\n            " + JavaSource.write(each)).collect(Collectors.joining(","));
            return """
                package %s;

                import static bookworm.Expressions.*;
                import static bookworm.meta.FieldState.field;
                import static bookworm.migrations.Operations.*;

                import bookworm.fields.*;
                import bookworm.meta.*;
                import bookworm.migrations.*;
                import java.util.List;

                public final class %s implements Migration {

                    @Override public List<String> dependencies() { return %s; }

                    @Override public List<Operation> operations() { return List.of(%s); }
                }
                """.formatted(packageName, name, JavaSource.write(dependencies), all);
        }
    }

    private MigrationMaker() { }

    /** The migrations from the state after all that there are to another; none where the two agree. */
    public static List<Made> make(MigrationGraph graph, ProjectState to, Questioner questioner) {
        graph.refuseConflicts();
        List<Migration> all = new ArrayList<>(graph.migrations());
        List<Made> made = new ArrayList<>();
        for (Draft draft : MigrationDrafts.of(new Autodetector(graph.state(), to, questioner).detect())) {
            Made next = made(draft, new MigrationGraph(all));
            all.add(next);
            made.add(next);
        }
        return made;
    }

    /**
     * A migration of an app that does nothing yet: for operations written by hand, or to come after all of several
     * leaves.
     */
    public static Made empty(MigrationGraph graph, String app) { return made(new Draft(app, List.of(), Set.of()), graph); }

    private static Made made(Draft draft, MigrationGraph graph) {
        List<Migration> leaves = graph.leaves(draft.app());
        List<String> dependencies = Stream.concat(Stream.of(draft.app()), draft.neededApps().stream())
            .flatMap(app -> graph.leaves(app).stream()).map(Migration::label).toList();
        int number = 1 + leaves.stream().mapToInt(MigrationMaker::number).max().orElse(0);
        String words = number == 1 ? "initial" : suggested(draft.operations(), leaves);
        return new Made(draft.app(), "M%04d_".formatted(number), dependencies, draft.operations()).named(words);
    }

    private static int number(Migration migration) {
        return Integer.parseInt("0" + migration.name().replaceAll("\\D*(\\d*).*", "$1"));
    }

    /**
     * What the operations do, one after the other, for as long as that is short (Django's
     * {@code Migration.suggest_name}).
     */
    private static String suggested(List<Operation> operations, List<Migration> leaves) {
        List<String> fragments = operations.stream().map(each -> each.describe().fragment()).toList();
        if (fragments.isEmpty() || fragments.contains("")) {
            return leaves.size() == 1 ? "custom"
                : leaves.stream().map(Migration::name).collect(Collectors.joining("_", "merge_", ""));
        }
        String name = fragments.get(0);
        for (String fragment : fragments.subList(1, fragments.size())) {
            if (name.length() + 1 + fragment.length() > LONGEST_NAME) {
                return name + "_and_more";
            }
            name += "_" + fragment;
        }
        return name;
    }
}
