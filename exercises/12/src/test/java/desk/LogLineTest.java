package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "12.4", title = "A log line that never ends")
@ReadAgain("Step 5: the other end")
class LogLineTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    LogLineTest() {
        Schema.create(Work.class, Writer.class);
        Writer austen = Writer.objects.create(writer -> writer.name = "Jane Austen");
        work("Emma", austen);
        work("Persuasion", austen);
        work("Beowulf", null);
    }

    private static void work(String title, Writer writer) {
        Work.objects.create(work -> {
            work.title = title;
            work.writer.key(writer == null ? null : writer.id);
        });
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_writer_says_his_name() {
        Writer austen = Writer.objects.get("name", "Jane Austen");

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(line(austen)).as("A writer's line is the name alone.").isEqualTo("Jane Austen");
            assertThat(queries.sql()).as("The line of a writer asks the database for the works. It ends now, and still a look at the log"
                + " sends queries.").isEmpty();
        }
    }

    @Test
    void a_work_says_who_wrote_it() {
        Work emma = Work.objects.get("title", "Emma");
        emma.writer.get();

        assertThat(line(emma)).as("The writer is loaded, so his name is known.").isEqualTo("Emma by Jane Austen");
    }

    @Test
    @ReadAgain("Step 3: load once")
    void a_writer_who_is_not_loaded_is_called_by_his_key() {
        Work emma = Work.objects.get("title", "Emma");

        try (QueryLog queries = QueryLog.capture()) {
            String line = line(emma);
            assertThat(queries.sql()).as("Only to be printed, the work has loaded its writer. A line of the log must not change what it"
                + " tells of, nor send a query.").isEmpty();
            assertThat(line).as("The writer is not loaded, but his key is known.").isEqualTo("Emma by writer 1");
        }
    }

    @Test
    @ReadAgain("Step 3: load once")
    void where_there_is_no_writer_nothing_is_said_of_one() {
        assertThat(line(Work.objects.get("title", "Beowulf"))).as("Nobody knows who wrote Beowulf, and isLoaded() is true of no writer:"
            + " nothing is left to be"
            + " loaded.").isEqualTo("Beowulf");
        Work late = new Work();
        late.title = "Late";
        assertThat(line(late)).as("A new work has no writer yet. It may be printed all the same.").isEqualTo("Late");
    }

    @Test
    void objects_without_a_row_have_lines_too() {
        Writer late = new Writer();
        late.name = "Late Writer";
        assertThat(line(late)).as("A writer who is not saved has a name as well.").isEqualTo("Late Writer");
        Work first = new Work();
        first.title = "First";
        first.writer.set(late);
        assertThat(line(first)).as("The writer was set, and has a name, although he has no key yet.").isEqualTo("First by Late Writer");
        assertThatThrownBy(late.works::list, "A writer without a row was asked for works.").as("The error prints the writer, and so must be able to.")
            .isInstanceOf(ValueError.class).hasMessageContaining("Late Writer");
    }

    @Test
    void a_list_of_works_costs_its_own_query_alone() {
        try (QueryLog queries = QueryLog.capture()) {
            List<String> lines = Work.objects.orderBy("title").list().stream().map(LogLineTest::line).toList();

            assertThat(lines).isEqualTo(List.of("Beowulf", "Emma by writer 1", "Persuasion by writer 1"));
            assertThat(queries.count()).as("Three works were read by one query, and printed by none.").isEqualTo(1);
        }
    }

    private static String line(Object object) {
        try {
            return object.toString();
        } catch (StackOverflowError e) {
            throw new AssertionError("The line never ends: the work prints its writer, the writer prints the works, and each of those"
                + " prints its writer.", e);
        } catch (BookwormException | NullPointerException e) {
            throw new AssertionError("To print an object must never fail, and it did: " + e.getClass().getSimpleName() + ".", e);
        }
    }
}
