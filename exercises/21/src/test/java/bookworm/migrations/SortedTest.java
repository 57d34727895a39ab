package bookworm.migrations;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.exercises.*;
import java.util.*;
import java.util.concurrent.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "21.3", title = "Your turn: each after what it needs")
@ReadAgain("Step 3: each after what it needs")
class SortedTest {

    @Test
    void where_nothing_depends_the_order_stays() {
        List<String> things = List.of("Tag", "Book", "Author", "Loan", "Member", "Shelf", "Room", "Card", "Fine", "Clerk", "Publisher", "Genre");

        assertThat(String.join(", ", sorted(things, Map.of())))
            .as("None depends on another. They stay in the order in which they were given, on each machine and in each run.")
            .isEqualTo(String.join(", ", things));
    }

    @Test
    void a_thing_comes_after_what_it_depends_on() {
        check(List.of("Book", "Author"), Map.of("Book", List.of("Author")));
        check(List.of("Author", "Book"), Map.of("Author", List.of("Book")));
    }

    @Test
    void and_after_what_that_depends_on() {
        check(List.of("Loan", "Tag", "Book", "Member", "Author"), Map.of("Loan", List.of("Book", "Member"), "Book", List.of("Author")));
        check(List.of("Fine", "Loan", "Book", "Author"), Map.of("Fine", List.of("Loan"), "Loan", List.of("Book"), "Book", List.of("Author")));
        check(List.of("Author", "Book", "Loan", "Fine"), Map.of("Fine", List.of("Loan"), "Loan", List.of("Book"), "Book", List.of("Author")));
    }

    @Test
    void two_may_depend_on_the_same() {
        check(List.of("Loan", "Book", "Film", "Author"),
            Map.of("Loan", List.of("Book", "Film"), "Book", List.of("Author"), "Film", List.of("Author")));
    }

    @Test
    void what_is_only_depended_on_comes_too() {
        List<String> sorted = sorted(List.of("Book"), Map.of("Book", List.of("Author")));

        assertThat(sorted).as("Books depend on authors, which nobody gave. The order has both.").containsExactly("Author", "Book");
    }

    @Test
    void what_is_given_twice_comes_once() {
        assertThat(sorted(List.of("Tag", "Book", "Tag"), Map.of())).as("Tag is given twice. In the order it is once.").containsExactly("Tag", "Book");
    }

    @Test
    void what_is_named_twice_is_one_dependency() {
        check(List.of("Loan", "Book", "Author"), Map.of("Loan", List.of("Book", "Book"), "Book", List.of("Author", "Author")));
    }

    @Test
    void a_circle_is_refused_by_name() {
        circle(List.of("Author", "Book"), Map.of("Author", List.of("Book"), "Book", List.of("Author")), "Author", "Book");
        circle(List.of("Tag", "Author", "Book", "Loan"), Map.of("Author", List.of("Book"), "Book", List.of("Loan"), "Loan", List.of("Author")),
            "Author", "Book", "Loan");
    }

    @Test
    void a_thing_that_depends_on_itself_is_a_circle() {
        circle(List.of("Tag", "Book"), Map.of("Book", List.of("Book")), "Book");
    }

    private static void circle(List<String> things, Map<String, List<String>> needs, String... names) {
        assertThatThrownBy(() -> sorted(things, needs), "%s depend on each other in a circle: no order works", List.of(names))
            .as("%s depend on each other in a circle. A MigrationError says so.", List.of(names)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("circle").as("The message names those in the circle.").hasMessageContainingAll(names)
            .as("Tag depends on nothing, and nothing depends on it. It is in no circle.").hasMessageNotContaining("Tag");
    }

    private static void check(List<String> things, Map<String, List<String>> needs) {
        List<String> sorted = sorted(things, needs);
        assertThat(sorted).as("All of %s, each once.", things).containsExactlyInAnyOrderElementsOf(things);
        needs.forEach((thing, before) -> before.forEach(each -> assertThat(sorted.indexOf(each))
            .as("Of %s, where %s: %s comes before %s. Sorted: %s", things, needs, each, thing, sorted).isLessThan(sorted.indexOf(thing))));
    }

    private static <T> T inTime(Callable<T> code, Map<String, List<String>> needs) {
        FutureTask<T> task = new FutureTask<>(code);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(3, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("After three seconds it has come to no end: " + needs);
        } catch (ExecutionException e) {
            return sneaked(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") private static <T, E extends Throwable> T sneaked(Throwable cause) throws E { throw (E) cause; }

    private static List<String> sorted(List<String> things, Map<String, List<String>> needs) {
        int[] asked = {0};
        List<String> given = new ArrayList<>(things);
        Map<String, List<String>> dependencies = new TreeMap<>();
        List<String> sorted;
        try {
            sorted = inTime(() -> Sorting.sorted(given, thing -> {
                if (asked[0]++ > 5000) {
                    throw new AssertionError("It asks on and on what " + thing + " depends on, and comes to no end: " + needs);
                }
                return dependencies.computeIfAbsent(thing, any -> new ArrayList<>(needs.getOrDefault(thing, List.of())));
            }), needs);
        } catch (StackOverflowError e) {
            throw new AssertionError("It calls itself on and on, and comes to no end: " + needs);
        }
        assertThat(given).as("The things that are given must stay as they are.").isEqualTo(things);
        dependencies.forEach((thing, list) -> assertThat(list).as("What %s depends on must stay as it is.", thing)
            .isEqualTo(needs.getOrDefault(thing, List.of())));
        return sorted;
    }
}
