package bookworm;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.*;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.*;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A knot is a set of classes of which each leads to each: none of them can be read, or taught, without the others. There are
 * as few as the subject has.
 */
class KnotsTest {

    /** The knots of more than four classes: the class that each is about, and why it cannot be untied. */
    private static final Map<String, String> SUBJECTS = Map.of(
        "bookworm.Model", "active record: objects save themselves, and what gives objects makes them",
        "bookworm.sql.Expression", "a tree: any node may stand in any other",
        "bookworm.meta.ModelMeta", "models have fields and relations, and these lead to models");

    /** Objects, their managers, querysets, relations, and what reads and writes them. */
    private static final int ACTIVE_RECORD = 25;

    private static final Collection<Set<String>> KNOTS = knots();

    @Test
    void more_than_four_classes_are_knotted_only_where_their_subject_is() {
        assertThat(KNOTS).filteredOn(knot -> knot.size() > 4).as("knots, but for those that are known: " + SUBJECTS)
            .allSatisfy(knot -> assertThat(knot).containsAnyElementsOf(SUBJECTS.keySet()))
            .hasSize(SUBJECTS.size());
    }

    @Test
    void what_objects_do_grows_into_no_larger_knot() {
        assertThat(KNOTS).filteredOn(knot -> knot.contains("bookworm.Model")).singleElement()
            .satisfies(knot -> assertThat(knot).hasSizeLessThanOrEqualTo(ACTIVE_RECORD));
    }

    private static Collection<Set<String>> knots() {
        Map<String, Set<String>> uses = new TreeMap<>();
        JavaClasses all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("bookworm");
        for (JavaClass each : all) {
            Set<String> used = uses.computeIfAbsent(outermost(each), name -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(KnotsTest::outermost)
                .filter(name -> name.startsWith("bookworm.") && !name.equals(outermost(each))).forEach(used::add);
        }
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reachedFrom(name, uses)));
        return uses.keySet().stream()
            .map(name -> reached.get(name).stream().filter(other -> reached.get(other).contains(name))
                .collect(Collectors.toCollection(TreeSet::new)))
            .filter(knot -> knot.size() > 1).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> reachedFrom(String name, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(uses.get(name));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (reached.add(next)) {
                waiting.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static String outermost(JavaClass type) {
        return type.getBaseComponentType().getName().replaceAll("\\$.*", "");
    }
}
