package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCheckTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_that_sends_two_statements() {
        course = new SmallCourse(folder).program("01", "Shelf", """
            send("CREATE TABLE box (id BIGINT, name VARCHAR(10))");
            send("SELECT name FROM box WHERE id = ?");
            """);
    }

    @Test
    void white_space_does_not_count() {
        course.lesson("01", """
            ```sql
            CREATE TABLE box (
                id BIGINT,
                name VARCHAR(10)
            );
            -- and then
            SELECT name
            FROM box WHERE id = ?
            ```
            """);

        assertThat(found()).isEmpty();
    }

    @Test
    void a_statement_that_nobody_sent_is_named_with_the_nearest() {
        course.lesson("01", """
            ```sql
            CREATE TABLE box (id BIGINT, name VARCHAR(10))

            SELECT name FROM box WHERE id = 7
            ```
            """);

        assertThat(found()).containsExactly("chapters/01/README.md:4: `SELECT name FROM box WHERE id = 7` is not sent by any program of"
            + " chapter 01. The nearest that it sends is `SELECT name FROM box WHERE id = ?`.");
    }

    @Test
    void a_chapter_may_send_nothing_at_all() {
        course.program("01", "Shelf", "").lesson("01", "```sql\nSELECT 1\n```\n");

        assertThat(found()).containsExactly("chapters/01/README.md:2: `SELECT 1` is not sent by any program of chapter 01."
            + " It sends none: only what goes through bookworm.sql counts.");
    }

    @Test
    void without_its_server_a_chapter_sends_less() {
        course.program("01", "Wing", "System.out.println(\"No PostgreSQL server can be started here\");\n")
            .lesson("01", "```sql\nSELECT 1\n```\n");

        assertThat(found()).isEmpty();
    }

    private List<String> found() { return course.problems(new SqlCheck(), "01"); }
}
