package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.*;
import org.junit.jupiter.api.*;
import org.slf4j.LoggerFactory;

@Exercise(value = "15.1", title = "Your turn: count the loads")
@ReadAgain("Step 1: who asks, and how often")
@Timeout(60)
class CountedLoadsTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("bookworm.sql");

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void a_loop_over_objects_of_one_result_is_counted() {
        List<String> warnings = Shelf.warningsOf(() -> Book.objects.list().forEach(book -> book.author.get()));

        assertThat(warnings).as("Five books of one result each loaded an author: tell QueryLog.lazyLoad of each of them.")
            .anySatisfy(warning -> assertThat(warning).contains("was loaded 5 times"));
        assertThat(warnings).as("The relation as text is Book.author: Publisher.books and Language.books have one name.")
            .anySatisfy(warning -> assertThat(warning).contains("Book.author was loaded"));
    }

    @Test
    void two_objects_are_two() {
        assertThat(logged(() -> Book.objects.orderBy("pk").limit(2).forEach(book -> book.author.get())))
            .as("Two books of one result loaded an author, and the log, which warns at three, was told of three: count from 1.").isEmpty();
        assertThat(Shelf.warningsOf(() -> Book.objects.orderBy("pk").limit(2).forEach(book -> book.author.get())))
            .as("A result of two objects is more than one, and both loaded an author: tell QueryLog.lazyLoad of both.").singleElement().asString()
            .contains("loaded 2 times");
    }

    @Test
    void the_call_that_helps_is_said() {
        assertThat(Shelf.warningsOf(() -> Book.objects.list().forEach(book -> book.author.get())))
            .as("Along a foreign key, selectRelated helps, by the name of the relation.")
            .allSatisfy(warning -> assertThat(warning).contains("add .selectRelated(").contains("author"))
            .as("The call is said as Java has it, the name in quotes, without a dot before it: selectRelated(\"author\").")
            .allSatisfy(warning -> assertThat(warning).contains("add .selectRelated(\"author\") to"));
        List<String> warnings = Shelf.warningsOf(() -> Author.objects.list().forEach(author -> author.books.count()));

        assertThat(warnings).as("Four authors each asked for their books.").singleElement().asString().contains("Author.books was loaded 4 times");
        assertThat(warnings.get(0)).as("Where a relation leads to many, prefetchRelated helps.").contains("add .prefetchRelated(");
        assertThat(warnings.get(0)).as("The call takes the name of the relation, books, and not that of the foreign key which leads back.")
            .contains("add .prefetchRelated(\"books\")");
    }

    @Test
    void what_other_results_load_is_another_count() {
        assertThat(logged(() -> {
            for (int visitor = 0; visitor < 3; visitor++) {
                Book.objects.exclude("publisher", null).orderBy("pk").limit(2).forEach(book -> book.publisher.get());
            }
        })).as("Three visitors each looked at two books. That is no loop of six: count what the objects of one result load.").isEmpty();
    }

    @Test
    void three_objects_are_three() {
        assertThat(logged(() -> Book.objects.orderBy("pk").limit(3).forEach(book -> book.author.get())))
            .as("Three books of one result loaded an author, and the log, which warns at three, did not hear of three: the first one is 1, and"
                + " each next one is one more.").isNotEmpty();
    }

    @Test
    void the_count_is_said_each_time_so_that_the_log_warns_once() {
        assertThat(logged(() -> Book.objects.list().forEach(book -> book.author.get())))
            .as("The log warns when it is told of the third load, and only then: say how many different objects loaded the relation so far,"
                + " this one included.").singleElement().asString().contains("Book.author was loaded 3 times");
    }

    @Test
    void a_result_of_one_object_is_no_n_plus_one() {
        assertThat(Shelf.warningsOf(() -> {
            for (long key = 1; key <= 3; key++) {
                Book.objects.get("pk", key).author.get();
            }
        })).as("Each of these results is one book alone. There is nobody to load for at the same time.").isEmpty();
    }

    @Test
    void to_ask_one_object_again_is_no_n_plus_one() {
        Author austen = Author.objects.orderBy("pk").list().get(1);
        assertThat(Shelf.warningsOf(() -> {
            for (int times = 0; times < 3; times++) {
                austen.books.count();
            }
        })).as("One author was asked three times. To prefetch the books of all authors would not help: count different objects.").isEmpty();
    }

    @Test
    void each_relation_is_counted_for_itself() {
        assertThat(Shelf.warningsOf(() -> Book.objects.exclude("publisher", null).forEach(book -> {
            book.author.get();
            book.publisher.get();
        }))).as("Each of four books loaded two relations: two warnings of four loads, one for each relation.").hasSize(2)
            .allSatisfy(warning -> assertThat(warning).contains("was loaded 4 times"));
        assertThat(logged(() -> Book.objects.exclude("publisher", null).forEach(book -> {
            book.author.get();
            book.publisher.get();
        }))).as("Four books loaded their authors and their publishers by turns. The log warns at the third of each: one relation does not"
            + " begin another's count anew.").hasSize(2);
        assertThat(logged(() -> {
            Book poorMouth = Book.objects.orderBy("pk").list().get(1);
            poorMouth.author.get();
            poorMouth.publisher.get();
            poorMouth.language.get();
        })).as("One book loaded three relations, each once. That is no loop.").isEmpty();
        assertThat(logged(() -> Book.objects.orderBy("pk").limit(2).forEach(book -> book.author.get().books.count())))
            .as("Two books loaded their authors, and these their books. The log was told of three loads of one relation: Book.author and Author.books"
                + " go along one foreign key, and are two relations.").isEmpty();
        Shelf.loan("Emma", Shelf.member("Ann"), 0, null);
        Shelf.loan("Murphy", Shelf.member("Zoe"), 0, null);
        assertThat(logged(() -> Loan.objects.selectRelated("book", "member").forEach(loan -> {
            loan.book.get().loans.count();
            loan.member.get().loans.count();
        }))).as("Two books and two members were asked for their loans, and the log was told of three loads of one relation: Book.loans and"
            + " Member.loans have one name, and are two relations.").isEmpty();
    }

    @Test
    void two_objects_of_one_row_both_load() {
        assertThat(Shelf.warningsOf(() -> Author.objects.filter("books__pages__gt", 0, "name", "Jane Austen").forEach(author -> author.books.count())))
            .as("The join gave Jane Austen twice: two objects, equal, and each sent a query. Which object it is, == tells.")
            .singleElement().asString().contains("loaded 2 times");
    }

    /** What the log warned of by itself. */
    private static List<ILoggingEvent> logged(Runnable action) {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Level before = LOG.getLevel();
        lines.start();
        LOG.addAppender(lines);
        LOG.setLevel(Level.WARN);
        try {
            action.run();
        } finally {
            LOG.setLevel(before);
            LOG.detachAppender(lines);
        }
        return lines.list;
    }
}
