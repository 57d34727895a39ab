package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.exercises.*;
import java.lang.reflect.Field;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "15.5", title = "A budget of queries")
@ReadAgain("Step 1: who asks, and how often")
@Timeout(60)
class BudgetTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void within_the_budget_the_page_is_given() {
        assertThat(given(1, () -> Book.objects.list().size())).as("One query is allowed, and one was sent: give what the page gave.").isEqualTo(5);
        assertThat(given(0, () -> "nothing to ask")).as("A page may need no query at all.").isEqualTo("nothing to ask");
        List<String> runs = new ArrayList<>();
        assertThat(given(1, () -> runs.add("the page"))).as("Give what the page gave.").isTrue();
        assertThat(runs).as("The page is run once: to run it again would send its queries again.").hasSize(1);
        assertThat(given(2, () -> Book.objects.count())).as("Two queries are allowed, and one was sent: fewer are welcome.").isEqualTo(5);
        assertThatCode(() -> Budget.of(1, () -> null)).as("A page may give null. It is given as it is.").doesNotThrowAnyException();
    }

    @Test
    void too_many_are_an_error_with_both_numbers() {
        String message = refusal(2, BudgetTest::page);

        assertThat(message.lines().findFirst().orElse("")).as("Six queries were sent: say how many, in the first line.").containsPattern("\\b6\\b")
            .as("Two were allowed: say so beside it.").containsPattern("\\b2\\b");
        assertThatThrownBy(() -> Budget.of(0, () -> Shelf.member("Ann")), "One INSERT was sent, and none was allowed: it goes to the database"
            + " like any other statement, and counts.").isInstanceOf(AssertionError.class);
    }

    @Test
    void who_spent_them_is_said_by_line_the_most_frequent_first() {
        List<String> lines = refusal(2, BudgetTest::page).lines().filter(line -> line.matches(".* times? at .*")).toList();

        assertThat(lines).as("Who spent the queries is not said: a line like \"5 times at Page.java:12: SELECT ...\" for each statement of a line"
            + " of code.").isNotEmpty();
        assertThat(lines).as("Two lines of code sent queries, the books once and their authors five times. Each has one line here, whatever"
            + " the parameters.")
            .hasSize(2);
        assertThat(lines.get(0)).as("The authors were asked for five times, by one line of the page: the most frequent first.")
            .containsPattern("^\\s*5 times at BudgetTest\\.java:\\d+: SELECT .*\"desk_author\"");
        assertThat(lines.get(1)).as("The books were asked for once.").containsPattern("1 times? at BudgetTest\\.java:\\d+: SELECT .*\"desk_book\"");
    }

    @Test
    void what_is_sent_by_turns_is_counted_together() {
        assertThat(refusal(2, () -> {
            for (int visitor = 0; visitor < 3; visitor++) {
                Book.objects.count();
                Author.objects.count();
            }
            return "by turns";
        }).lines().filter(line -> line.matches(".* times? at .*")).toList()).as("Two lines of code by turns sent a statement each, three times. Count them"
            + " together, whatever was sent between them.").hasSize(2).allSatisfy(line -> assertThat(line).contains("3 times at"));
    }

    @Test
    void eleven_are_more_than_two() {
        List<String> lines = refusal(2, () -> {
            for (int visitor = 0; visitor < 11; visitor++) {
                Book.objects.count();
            }
            for (int visitor = 0; visitor < 2; visitor++) {
                Author.objects.count();
            }
            return "counted";
        }).lines().filter(line -> line.matches(".* times? at .*")).toList();

        assertThat(lines.get(0)).as("One statement was sent 11 times, and one twice. The most frequent first: compare numbers, since as a text 2 is more"
            + " than 11.").contains("11 times at");
    }

    @Test
    void one_statement_of_two_lines_of_code_is_counted_twice() {
        List<String> lines = refusal(0, () -> {
            long before = Book.objects.count();
            return before + Book.objects.count();
        }).lines().filter(line -> line.matches(".* times? at .*")).toList();

        assertThat(lines).as("The same SELECT was sent by two lines of the page: say both, since both must be looked at.").hasSize(2);
    }

    @Test
    void two_statements_of_one_line_of_code_are_two() {
        List<String> lines = refusal(0, () -> Book.objects.count() + Author.objects.count()).lines()
            .filter(line -> line.matches(".* times? at .*")).toList();

        assertThat(lines).as("One line of the page sent two different SELECTs: a line of the message for each.").hasSize(2);
    }

    @Test
    void what_the_log_warned_of_is_said_last() {
        String message = refusal(2, BudgetTest::page);

        assertThat(message).as("The log knows the fix: say what it warned of.").contains("add .selectRelated(\"author\")");
        assertThat(message.lines().filter(line -> !line.isBlank()).reduce((one, next) -> next).orElse("")).as("The warnings come after the"
            + " counts.").contains("N+1 queries");
        assertThat(refusal(2, () -> {
            Book.objects.list().forEach(book -> book.author.get());
            Author.objects.list().forEach(author -> author.books.list());
            return "two loops";
        })).as("The log warned of two loops: say all that it warned of.").contains("add .selectRelated(\"author\")").contains("add .prefetchRelated(\"books\")");
    }

    @Test
    void other_errors_stay_what_they_are() {
        IllegalStateException fault = new IllegalStateException("the page is broken");

        assertThatThrownBy(() -> Budget.of(0, () -> {
            Book.objects.count();
            throw fault;
        }), "The page failed.").as("The page failed by itself: its own error says more than a budget.").isSameAs(fault);
    }

    @Test
    void budgets_may_be_nested_and_end() {
        assertThat(refusal(1, () -> Budget.of(1, () -> Book.objects.count()) + Budget.of(1, () -> Author.objects.count())))
            .as("Both inner pages kept to theirs, and the outer one, which counts what they sent, did not.").containsPattern("\\b2\\b");
        Book.objects.count();
        assertThat(given(1, () -> Book.objects.count())).as("What was sent before is not this page's.").isEqualTo(5);
    }

    @Test
    void nothing_goes_on_listening() {
        int before = open();
        given(1, () -> Book.objects.count());
        assertThat(open()).as("The page is done, and a capture is still open. It would keep every statement of this thread for ever: close it.")
            .isEqualTo(before);
        catchThrowable(() -> Budget.of(0, () -> {
            throw new IllegalStateException("the page is broken");
        }));
        assertThat(open()).as("The page failed, and its capture is still open: close it however the page ends.").isEqualTo(before);
    }

    /** How many captures are open. Nobody else needs to know, so QueryLog does not tell. */
    private static int open() {
        try {
            Field open = QueryLog.class.getDeclaredField("OPEN");
            open.setAccessible(true);
            return ((Collection<?>) ((ThreadLocal<?>) open.get(null)).get()).size();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> page() {
        List<String> lines = new ArrayList<>();
        for (Book book : Book.objects.all()) {
            lines.add(book.title + " by " + book.author.get().name);
        }
        return lines;
    }

    private static <T> T given(int allowed, Supplier<T> page) {
        try {
            return Budget.of(allowed, page);
        } catch (AssertionError e) {
            throw new AssertionError("No more was sent than is allowed, and the page was refused: as many as are allowed are allowed, and fewer, too.", e);
        }
    }

    private static String refusal(int allowed, Supplier<?> page) {
        try {
            Budget.of(allowed, page);
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            throw new AssertionError("More queries were sent than the " + allowed + " that are allowed, and there was no AssertionError but an "
                + e.getClass().getSimpleName() + ".", e);
        }
        throw new AssertionError("More queries were sent than the " + allowed + " that are allowed, and the page was given all the same.");
    }
}
