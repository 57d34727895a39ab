package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.2", title = "A search that takes readers at their word")
@ReadAgain("Step 1: text and values apart")
class SearchTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void finds_a_part_of_a_title_and_sorts() {
        assertFound("Wool", "A mark inside quotes is a question mark, not a mark: it takes no value.", "100% Wool", "1000 Wool");
    }

    @Test
    void capitals_matter() {
        assertFound("wool", "Every letter stands for itself, small letters too.");
    }

    @Test
    void nothing_typed_finds_everything() {
        assertThat(titlesContaining("")).as("Every title contains the empty text.").hasSize(8);
    }

    @Test
    @ReadAgain("The trouble")
    void an_apostrophe_is_a_letter() {
        library.update(SmallLibrary.insertBook(80, "A Room of One's Own", "9780016335235", "NON", "5.99", 1, 1));

        assertFound("One's", "An apostrophe ended the text: what was typed became part of the statement.", "A Room of One's Own");
    }

    @Test
    void what_was_typed_is_bound() {
        try (QueryLog queries = QueryLog.capture()) {
            titlesContaining("Wool' OR '1'='1");

            List<Sql> ran = queries.entries().stream().map(QueryLog.Entry::sql).toList();
            assertThat(ran).as("One statement is enough.").hasSize(1);
            assertThat(ran.get(0).text()).as("What was typed stands in the text. Escaping it by hand is not binding it.")
                .doesNotContain("Wool");
            assertThat(ran.get(0).parameters()).as("Nothing was bound, so the database did not search: every row was fetched.")
                .isNotEmpty();
        }
    }

    @Test
    void a_percent_sign_is_a_letter() {
        assertFound("100%",
            "In LIKE a % that was typed stands for any text. Escape it, and once: your backslash must not be escaped again.",
            "100% Wool");
    }

    @Test
    void an_underscore_is_a_letter() {
        library.update(SmallLibrary.insertBook(159, "snakeXcase Tales", "9780022591243", "SCI", null, null, 49));

        assertFound("snake_case", "In LIKE a _ that was typed stands for any one letter. Escape it.", "snake_case Tales");
    }

    @Test
    void a_backslash_is_a_letter() {
        assertFound("C:\\Temp", "The backslash that escapes can be typed too. Escape it as well.", "C:\\Temp\\new");
    }

    private List<String> titlesContaining(String typed) {
        try {
            return Search.titlesContaining(library, typed);
        } catch (DatabaseError e) {
            return List.of("refused: " + e.getMessage());
        }
    }

    private void assertFound(String typed, String overlooked, String... titles) {
        assertThat(titlesContaining(typed)).as(overlooked).containsExactly(titles);
    }
}
