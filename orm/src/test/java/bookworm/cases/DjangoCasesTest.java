package bookworm.cases;

import static org.assertj.core.api.Assertions.assertThat;

import books.Library;
import bookworm.Contract;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.BookwormException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds Bookworm's answers against those of real Django 5.2, case by case: the result, its order where that counts, and the
 * number of queries. A case that stands here in Java agrees, and has to go on doing so.
 */
@Contract
class DjangoCasesTest {

    private static final List<Class<?>> TOPICS = List.of(LookupCases.class, ComparisonCases.class, FilterCases.class,
        ExcludeCases.class, QCases.class, OrderCases.class, ResultCases.class, AggregateCases.class, AnnotateCases.class,
        GroupByCases.class, SliceCases.class, RelatedCases.class, DeleteCases.class, UpdateCases.class, SaveCases.class,
        ManyToManyCases.class, PartialCases.class, ErrorCases.class, CombinedCases.class, FunctionCases.class,
        WindowCases.class, SubqueryCases.class, CompilerCases.class);

    private static final Map<String, Recorded> RECORDED = Recorded.all();
    private static final Set<String> AGREED = new TreeSet<>();
    private static Database library;

    @BeforeAll
    static void openTheLibrary() {
        library = Library.open();
    }

    @AfterAll
    static void sayHowManyAgree() {
        library.close();
        System.out.println("Django cases on " + TestDatabase.product() + ": " + AGREED.size() + " of " + RECORDED.size() + " agree; "
            + "meant to differ: " + String.join(", ", Differences.listed()));
    }

    @TestFactory
    Stream<DynamicTest> agrees_with_django() {
        return inJava().entrySet().stream()
            .filter(each -> !TestDatabase.IS_POSTGRESQL || !RECORDED.get(each.getKey()).isBackendSpecific())
            .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(RECORDED.get(each.getKey()), each.getValue())));
    }

    @Test
    void every_method_says_a_recorded_case() {
        assertThat(RECORDED.keySet()).containsAll(inJava().keySet());
    }

    @Test
    void a_case_that_does_not_stand_here_depends_on_the_database_or_is_told_in_the_readme() {
        Set<String> left = new TreeSet<>(RECORDED.keySet());
        left.removeAll(inJava().keySet());
        left.removeAll(Differences.listed());
        left.removeIf(id -> RECORDED.get(id).isBackendSpecific());
        assertThat(left).isEmpty();
    }

    @Test
    void the_differences_are_few_and_told_apart_from_what_agrees() {
        assertThat(Differences.listed()).hasSizeLessThanOrEqualTo(10).isSubsetOf(RECORDED.keySet());
        assertThat(Differences.listed()).as("cases that agree, although the README lists them as different")
            .doesNotContainAnyElementsOf(inJava().keySet());
    }

    private static Map<String, Method> inJava() {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Class<?> topic : TOPICS) {
            Stream.of(topic.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Case.class))
                .sorted(Comparator.comparing(method -> method.getAnnotation(Case.class).value()))
                .forEach(method -> methods.put(method.getAnnotation(Case.class).value(), method));
        }
        return methods;
    }

    private static final class Rollback extends RuntimeException {
    }

    /** Runs a case in a transaction that is rolled back, as it was recorded. */
    private static void compare(Recorded recorded, Method method) {
        Library.restartKeys(library);
        try {
            Database.atomic(() -> {
                check(recorded, method);
                throw new Rollback();
            });
        } catch (Rollback done) {
            AGREED.add(recorded.id());
        }
    }

    private static void check(Recorded recorded, Method method) {
        try (QueryLog queries = QueryLog.capture()) {
            Outcome outcome = outcome(method);
            String story = recorded.code() + "\n" + String.join("\n", queries.sql());
            if (recorded.kind().equals("exception")) {
                String raised = recorded.result().get("raises").asText();
                assertThat(outcome.thrown()).as(story).isInstanceOfAny(ErrorKinds.of(raised));
            } else if (outcome.thrown() != null) {
                throw new AssertionError(story, outcome.thrown());
            } else {
                compareResults(recorded, outcome.result(), story);
            }
            assertThat(queries.count()).as(story).isEqualTo(recorded.queries());
        }
    }

    private record Outcome(Object result, Throwable thrown) {
    }

    private static Outcome outcome(Method method) {
        try {
            method.setAccessible(true);
            return new Outcome(Plain.ofJava(method.invoke(null)), null);
        } catch (InvocationTargetException e) {
            return new Outcome(null, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (BookwormException e) {
            return new Outcome(null, e);
        }
    }

    private static void compareResults(Recorded recorded, Object actual, String story) {
        Object expected = Plain.ofJson(recorded.result());
        if (!recorded.isOrdered()) {
            assertThat(asObjects(actual)).as(story).containsExactlyInAnyOrderElementsOf(asObjects(expected));
            return;
        }
        assertThat(sorted(actual, recorded.ties())).as(story).isEqualTo(sorted(expected, recorded.ties()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> asObjects(Object list) {
        return (List<Object>) list;
    }

    /** Rows that tie may come in any order: they are put into one and the same. */
    private static Object sorted(Object result, Iterable<JsonNode> ties) {
        if (!(result instanceof List<?> rows)) {
            return result;
        }
        List<Object> sorted = new ArrayList<>(rows);
        for (JsonNode tie : ties) {
            int end = Math.min(tie.get(1).asInt(), sorted.size());
            sorted.subList(Math.min(tie.get(0).asInt(), end), end).sort(Comparator.comparing(String::valueOf));
        }
        return sorted;
    }
}
