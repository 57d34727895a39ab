package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "08.4", title = "A search page that finds nothing")
@ReadAgain("Step 3: null, a list, and an empty list")
class SearchPageTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void all_that_is_filled_in_must_be_met() {
        assertThat(search("Sea", List.of("FIC", "SCI"), "A1")).as("Words, genres and shelf were all filled in, and all must be met; the words may"
            + " stand anywhere in the title.").containsExactly("Toilers of the Sea");
        assertThat(search("Man", List.of("SCI"), "B2")).as("Words, genres and shelf were all filled in, and all must be met.").containsExactly("The Descent of Man");
        assertThat(search("Sea", List.of("FIC"), "A")).as("No shelf is called A: the shelf that was filled in is the whole of its name.").isEmpty();
    }

    @Test
    @ReadAgain("Step 4: a part of a text")
    void upper_and_lower_case_are_one() {
        assertThat(search("sea", List.of("FIC", "SCI"), "A1")).as("The title has Sea, and the page searches for sea: upper and lower case are one, and contains"
            + " minds the case.").containsExactly("Toilers of the Sea");
    }

    @Test
    void of_the_ticked_genres_any_will_do() {
        assertThat(search("man", List.of("FIC", "SCI"), "B2")).as("Fiction and science were ticked, and a book of either will do: ask for all that was"
            + " ticked.").containsExactly("The Descent of Man");
        assertThat(search("wool", List.of("HIS", "FIC", "NON"), "B2")).as("Three genres were ticked, and a book of any of them will do.")
            .containsExactly("100% Wool");
    }

    @Test
    void a_shelf_that_is_left_empty_asks_for_no_shelf() {
        assertThat(search("sea", List.of("FIC"), null))
            .as("The shelf was left empty, and only the books that stand nowhere were found: a null in a lookup asks for IS NULL. Leave the"
                + " lookup out.").containsExactlyInAnyOrder("The Old Man and the Sea", "Toilers of the Sea");
        assertThat(search("sea", List.of("FIC"), "")).as("A page sends an empty text for what was left empty.").hasSize(2);
    }

    @Test
    void without_a_tick_every_genre_will_do() {
        assertThat(search("man", List.of(), "B2")).as("No genre was ticked. An empty list finds nothing, which is right for IN, and not what the page means:"
            + " leave the lookup out.").containsExactly("The Descent of Man");
        assertThat(search("man", null, "B2")).as("No genre was sent at all.").containsExactly("The Descent of Man");
    }

    @Test
    void without_words_every_title_will_do() {
        assertThat(search(null, List.of("NON"), "B2")).containsExactly("100% Wool");
        assertThat(search("", List.of("NON"), "B2")).containsExactly("100% Wool");
    }

    @Test
    @ReadAgain("Step 4: a part of a text")
    void each_character_of_the_words_means_itself() {
        assertThat(search("100%", List.of("NON"), null)).as("Each character means itself, and the lookup sees to that. Taken out by the page, or"
            + " escaped a second time, it no longer does.").containsExactly("100% Wool");
        assertThat(search("_", List.of("NON"), null)).as("No title has an underscore.").isEmpty();
        Book.objects.create(book -> book.title = "C:\\new");
        assertThat(search(":\\n", null, null)).as("A backslash means itself too, and the lookup sees to that. Taken out by the page, or escaped a second"
            + " time, it no longer does.").containsExactly("C:\\new");
        String blank = "A blank is a character like another, and means itself: the words are searched for as they were typed.";
        assertThat(search("sea the", null, null)).as(blank).isEmpty();
        assertThat(search("sea ", null, null)).as(blank).isEmpty();
    }

    @Test
    void an_empty_form_finds_all_books() {
        assertThat(search(null, List.of(), null)).as("Nothing was filled in, so nothing is asked for: all books.").hasSize(7);
        assertThat(search(null, null, null)).hasSize(7);
    }

    @Test
    @ReadAgain("Step 2: a name leads to a field")
    void the_database_searches_in_one_query() {
        try (QueryLog queries = QueryLog.capture()) {
            search("sea", List.of("SCI", "HIS"), "A1");

            assertThat(queries.count()).as("One search, one query.").isEqualTo(1);
            assertThat(queries.entries().get(0).sql().parameters()).as("Words, genre and shelf are the database's to look at. What Java sorts out, the"
                + " database sent in vain.").contains("SCI", "HIS", "A1").anyMatch(value -> value.toString().toLowerCase().contains("sea"));
        }
    }

    private static List<String> search(String words, List<String> genres, String shelf) {
        try {
            return SearchPage.search(new SearchPage.Form(words, genres, shelf)).stream().map(book -> book.title).toList();
        } catch (BookwormException | NullPointerException e) {
            throw new AssertionError("The search was refused. What is left empty is no lookup: leave it out, whether it is null or empty.", e);
        }
    }
}
