package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCheckTest {

    private static final String HEAD = "## Beside Django\n\n| Django | Bookworm | what surprises |\n|---|---|---|\n";
    private static final String COUNT = "| `Box.objects.count()` | `count()` | `3`, all of them |\n";
    private static final String NAMES = "| `b = Box.objects; b.names()` | `names()` | `[a, b]`, after `SELECT 1; SELECT 2` |\n";
    private static final String SQL = "| `box.save()` | `count()` | `SELECT COUNT(*) ...` |\n";
    private static final String WORDS = "| `Box()` | `names()` | TypeError there, nothing here |\n";

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_a_table() {
        course = new SmallCourse(folder).program("01", "DjangoTable", """
            System.out.println(count());
            System.out.println(names());
            }

            static int count() {
                send("SELECT COUNT(*) FROM box");
                return 3;
            }

            static List<String> names() {
                send("SELECT 1");
                send("SELECT 2");
                return List.of("a", "b");
            """).file("orm/src/test/resources/queries.json", """
            {"cases": [
              {"code": "Box.objects.count()", "kind": "scalar", "result": 3},
              {"code": "b = Box.objects\\nb.names()", "kind": "list", "result": ["a", "b"]},
              {"code": "Box.objects.get()", "kind": "exception", "result": {"raises": "DoesNotExist"}}
            ]}
            """);
    }

    @Test
    void a_true_table_passes() { assertThat(found(HEAD + COUNT + SQL + WORDS + NAMES)).isEmpty(); }

    @Test
    void an_answer_may_be_cut() { assertThat(found(HEAD + COUNT + NAMES.replace("[a, b]", "[a, ...]"))).isEmpty(); }

    @Test
    void ours_is_the_program_s() {
        assertThat(found(HEAD + COUNT.replace("`count()` |", "`size()` |") + NAMES)).containsExactly(
            "chapters/01/README.md:5: `size()` does not stand in DjangoTable.java.");
    }

    @Test
    void sql_is_the_program_s() {
        assertThat(found(HEAD + COUNT + NAMES + SQL.replace("SELECT COUNT(*) ...", "... WHERE 1"))).containsExactly(
            "chapters/01/README.md:7: `... WHERE 1` is not sent by lesson.DjangoTable. It sends nothing like it.");
    }

    @Test
    void an_answer_is_django_s() {
        assertThat(found(HEAD + COUNT.replace("`3`", "`4`") + NAMES)).containsExactly(
            "chapters/01/README.md:5: Django's recorded answer to `Box.objects.count()` is 3, not 4.",
            "chapters/01/README.md:5: lesson.DjangoTable prints `3` as its line 1, where the table has `4`.");
    }

    @Test
    void a_query_is_recorded() {
        assertThat(found(HEAD + COUNT.replace("Box.objects.count()", "Box.objects.all().count()") + NAMES)).containsExactly(
            "chapters/01/README.md:5: `Box.objects.all().count()` is no recorded case of orm/src/test/resources/queries.json. The nearest"
                + " is `Box.objects.count()`.");
    }

    @Test
    void what_asks_for_no_rows_is_computed_alone() {
        assertThat(found(HEAD + COUNT + NAMES.replace("b = Box.objects; b.names()", "Box._meta.names"))).isEmpty();
    }

    @Test
    void each_answer_has_its_line() {
        assertThat(found(HEAD + COUNT)).containsExactly(
            "chapters/01/README.md:3: lesson.DjangoTable prints 2 lines for 1 answers: one for each, in order.");
    }

    @Test
    void a_lesson_has_one_table_of_six_rows_at_most() {
        String said = "chapters/01/README.md:1: this section has one table, | Django | Bookworm | what surprises |, of 6 rows at most.";

        assertThat(found("## Beside Django\n")).containsExactly(said);
        assertThat(found(HEAD.replace("Bookworm", "Java") + COUNT + NAMES)).containsExactly(said);
        assertThat(found(HEAD + COUNT + NAMES + WORDS.repeat(5))).containsExactly(said);
    }

    private List<String> found(String lesson) { return course.lesson("01", lesson).problems(new TableCheck(), "01"); }
}
