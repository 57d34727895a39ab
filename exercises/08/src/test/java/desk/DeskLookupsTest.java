package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "08.5", title = "Words of your own")
@ReadAgain("Step 2: a name leads to a field")
class DeskLookupsTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void longer_asks_for_the_number_of_characters() {
        assertThat(find("title__longer", 17)).as("More than 17 characters, and no fewer: count those of the titles.")
            .containsExactlyInAnyOrder("The Old Man and the Sea", "Toilers of the Sea", "The Descent of Man");
        assertThat(find("title__longer", 18)).as("Longer than 18 is not 18.").containsExactly("The Old Man and the Sea");
    }

    @Test
    void it_serves_every_field() {
        assertThat(find("genre__longer", 2)).as("A lookup is given its left side. Written for the title alone, it serves no other field.")
            .hasSize(7);
        assertThat(find("shelf__longer", 2)).as("A lookup is given its left side. Written for the title alone, it serves no other field.")
            .isEmpty();
    }

    @Test
    @ReadAgain("Step 1: conditions are trees")
    void its_number_is_bound_as_a_number() {
        try (QueryLog queries = QueryLog.capture()) {
            find("title__longer", "18");

            assertThat(queries.sql().get(0)).as("SQL has a function for the number of characters, CHAR_LENGTH. (LENGTH counts bytes on some databases.)")
                .contains("CHAR_LENGTH(");
            assertThat(queries.sql().get(0)).as("The number is a value, and it stands in the text: let a Param write it.").doesNotContain("18").contains("?");
            assertThat(queries.entries().get(0).sql().parameters()).as("The left side is a length now, no title: the value is converted to the type of the length,"
                + " a number.").allMatch(value -> value instanceof Integer);
        }
        assertThatThrownBy(() -> Book.objects.filter("title__longer", "many"), "'many' is no number, and nobody heard of it.")
            .as("What is no number is refused as such: a ValueError.").isInstanceOf(ValueError.class);
        assertThatThrownBy(() -> Book.objects.filter("title__longer", null), "null was taken for a length.")
            .as("null is no length: a ValueError says so.").isInstanceOf(ValueError.class);
    }

    @Test
    @ReadAgain("Step 4: a part of a text")
    void each_of_the_words_must_be_there() {
        try (QueryLog queries = QueryLog.capture()) {
            find("title__words", "old sea");

            assertThat(queries.entries().get(0).sql().parameters()).as("A % stands between the words, and icontains escapes it: it is searched for as itself. Make a"
                + " condition of each word.").noneMatch(value -> value.toString().contains("\\%"));
        }
        assertThat(find("title__words", "Wool")).as("A text with the word in it is found, wherever the word stands in it.").hasSize(2);
        assertThat(find("title__words", "wool")).as("A text with the word in it is found, in upper case or in lower: in any order and in any case.").hasSize(2);
        assertThat(find("title__words", "Sea Toilers")).as("Each word must be there, in any order.").containsExactly("Toilers of the Sea");
        assertThat(find("title__words", "SEA OLD")).as("The words may stand in any order and in any case.").containsExactly("The Old Man and the Sea");
        assertThat(find("title__words", "man")).hasSize(2);
    }

    @Test
    @ReadAgain("Step 4: a part of a text")
    void words_are_values() {
        assertThat(find("title__words", "100% wool")).as("Each character of a word means itself: build on a lookup that knows how.").containsExactly("100% Wool");
        try (QueryLog queries = QueryLog.capture()) {
            find("title__words", "o'brien at");

            assertThat(queries.sql()).as("A word stands in the text of the statement.").noneMatch(sql -> sql.contains("brien"));
            assertThat(queries.count()).as("One lookup, one query.").isEqualTo(1);
        }
    }

    @Test
    void words_serve_every_field_too() {
        String left = "A lookup is given its left side: build on that, and not on the title.";
        assertThat(find("genre__words", "FI")).as(left).containsExactlyInAnyOrder("Emma", "The Old Man and the Sea", "Toilers of the Sea");
        assertThat(find("shelf__words", "B2")).as(left).containsExactlyInAnyOrder("The Descent of Man", "100% Wool", "Oliver Cromwell");
    }

    @Test
    @ReadAgain("Step 3: null, a list, and an empty list")
    void blanks_do_not_count() {
        assertThat(find("title__words", "  sea   old ")).as("However many blanks part the words, the words are two.").containsExactly("The Old Man and the Sea");
        assertThat(find("title__words", " ")).as("No words at all ask for nothing: every row is found.").hasSize(7);
        assertThat(find("title__words", "")).as("No words at all ask for nothing: every row is found.").hasSize(7);
        assertThat(find("shelf__words", "")).as("No words at all ask for nothing: a row without a shelf is found too.").hasSize(7);
        assertThatThrownBy(() -> Book.objects.filter("title__words", null), "null was taken for words.")
            .as("null is no text: a ValueError says so.").isInstanceOf(ValueError.class);
    }

    private static List<String> find(String path, Object value) {
        DeskLookups.register();
        try {
            return Book.objects.filter(path, value).stream().map(book -> book.title).toList();
        } catch (BookwormException e) {
            throw new AssertionError(path + " with " + value + " was refused.", e);
        }
    }
}
