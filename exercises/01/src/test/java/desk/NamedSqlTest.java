package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.4", title = "Parameters with names")
@ReadAgain("Step 1: text and values apart")
class NamedSqlTest {

    @Test
    void a_name_becomes_a_mark_and_its_value_a_parameter() {
        assertSql("SELECT id FROM books_book WHERE title = :title", Map.of("title", "Emma"),
            "The name becomes a mark. The value belongs beside the text, not in it, and is a parameter of its own.",
            "SELECT id FROM books_book WHERE title = ?", "Emma");
    }

    @Test
    void a_name_may_begin_like_another() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", 4);
        values.put("id_2", 2);

        assertSql("SELECT id FROM books_book WHERE id = :id OR id = :id_2", values,
            "A name ends where its letters, digits and underscores end: :id is only a part of :id_2.",
            "SELECT id FROM books_book WHERE id = ? OR id = ?", 4, 2);
    }

    @Test
    void what_follows_the_last_name_stays() {
        assertSql("SELECT id FROM books_book WHERE title = :title ORDER BY id", Map.of("title", "Emma"),
            "What stands behind the last name belongs to the text too. (A Matcher's appendReplacement copies up to what was found, appendTail "
                + "copies the rest.)",
            "SELECT id FROM books_book WHERE title = ? ORDER BY id", "Emma");
    }

    @Test
    void values_stand_in_the_order_of_the_text() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("genre", "FIC");
        values.put("price", 10);

        assertSql("SELECT id FROM books_book WHERE price < :price AND genre = :genre", values,
            "The marks are filled in the order of the text, not in that of the map.",
            "SELECT id FROM books_book WHERE price < ? AND genre = ?", 10, "FIC");
    }

    @Test
    void a_name_ends_with_its_letters_digits_and_underscores() {
        assertSql("UPDATE books_book SET price=:maxPrice2*2 WHERE id IN (:1,:b)", Map.of("maxPrice2", 10, "1", 4, "b", 2),
            "A name has capitals and digits too, wherever they stand in it, and ends before a comma, a bracket or any other sign.",
            "UPDATE books_book SET price=?*2 WHERE id IN (?,?)", 10, 4, 2);
        for (String sign : "$ - . # @ / + % ? \" ; = < | [ { ( !".split(" ")) {
            assertSql("SELECT :a" + sign + "1", Map.of("a", 4), "A name ends before any other sign than a letter, a digit or an underscore: this one is "
                + sign + ", and belongs to the text.", "SELECT ?" + sign + "1", 4);
        }
    }

    @Test
    void capitals_make_another_name() {
        assertSql("SELECT id FROM books_book WHERE price > :a AND price < :A", Map.of("a", 5, "A", 10),
            "Names that differ in their capitals are two names, with a value for each.",
            "SELECT id FROM books_book WHERE price > ? AND price < ?", 5, 10);
    }

    @Test
    void a_name_may_stand_behind_anything() {
        assertSql("SELECT id FROM books_book WHERE price>:low AND price<-:high LIMIT:max", Map.of("low", 5, "high", -10, "max", 3),
            "A colon begins a name whatever stands before it, be it a sign or a letter.",
            "SELECT id FROM books_book WHERE price>? AND price<-? LIMIT?", 5, -10, 3);
    }

    @Test
    void a_colon_alone_is_a_colon() {
        assertSql("SELECT id : 2 FROM books_book WHERE title = :title", Map.of("title", "Emma"),
            "Behind a colon there is at least one letter, digit or underscore, or it is no name.",
            "SELECT id : 2 FROM books_book WHERE title = ?", "Emma");
        assertSql("SELECT id FROM books_book WHERE title = :title -- the title:", Map.of("title", "Emma"),
            "A colon may be the last thing in the text, and then it is no name.",
            "SELECT id FROM books_book WHERE title = ? -- the title:", "Emma");
    }

    @Test
    void a_name_may_stand_twice() {
        assertSql("SELECT id FROM books_book WHERE title = :word OR isbn = :word", Map.of("word", "Emma"),
            "Two marks need two values, even if they are the same.",
            "SELECT id FROM books_book WHERE title = ? OR isbn = ?", "Emma", "Emma");
    }

    @Test
    void a_colon_in_quotes_is_a_colon() {
        assertSql("SELECT 'at 10:30', 'O''Brien :title' FROM books_book WHERE title = :title", Map.of("title", "Emma"),
            "Between single quotes a colon is text of the statement's own.",
            "SELECT 'at 10:30', 'O''Brien :title' FROM books_book WHERE title = ?", "Emma");
        assertSql("SELECT '', 'at 10:30' FROM books_book WHERE title = :title", Map.of("title", "Emma"),
            "Two quotes with nothing between them are a text too, and what follows them stands outside.",
            "SELECT '', 'at 10:30' FROM books_book WHERE title = ?", "Emma");
    }

    @Test
    void a_name_before_a_quoted_text_is_a_name() {
        assertSql("SELECT id FROM books_book WHERE title = :title AND genre <> 'FIC' AND price > 9", Map.of("title", "Emma"),
            "A name stands in quotes if a text was opened before it. A quote further on says nothing: there it opens the next text.",
            "SELECT id FROM books_book WHERE title = ? AND genre <> 'FIC' AND price > 9", "Emma");
    }

    @Test
    void a_quote_may_stand_at_the_end() {
        assertSql("SELECT id FROM books_book WHERE title = :title AND genre = 'FIC'", Map.of("title", "Emma"),
            "A quoted text stays as it is, with its last quote. (If you split: split drops an empty piece at the end, unless you give it -1.)",
            "SELECT id FROM books_book WHERE title = ? AND genre = 'FIC'", "Emma");
    }

    @Test
    void a_name_between_two_quoted_texts_is_a_name() {
        assertSql("SELECT 'a', id FROM books_book WHERE title = :title AND genre = 'FIC'", Map.of("title", "Emma"),
            "A quoted text ends at the next quote, not at the last one of the statement.",
            "SELECT 'a', id FROM books_book WHERE title = ? AND genre = 'FIC'", "Emma");
    }

    @Test
    void a_quoted_text_may_have_two_lines() {
        assertSql("SELECT 'two lines,\nat 10:30' FROM books_book WHERE title = :title", Map.of("title", "Emma"),
            "A text in quotes may go on in the next line. (In a pattern a dot stands for any letter, and yet not for the end of a line.)",
            "SELECT 'two lines,\nat 10:30' FROM books_book WHERE title = ?", "Emma");
    }

    @Test
    void a_dollar_in_quotes_is_a_dollar() {
        assertSql("SELECT 'costs $5', 'C:\\Temp' FROM books_book WHERE title = :title", Map.of("title", "Emma"),
            "Between single quotes a $ or a \\ is text of the statement's own. To a Matcher's replacement it is more than a letter: "
                + "Matcher.quoteReplacement makes it one.",
            "SELECT 'costs $5', 'C:\\Temp' FROM books_book WHERE title = ?", "Emma");
    }

    @Test
    @ReadAgain("Warm up")
    void a_backslash_escapes_no_quote() {
        assertSql("SELECT 'C:\\', id FROM books_book WHERE title = :title AND genre = 'FIC'", Map.of("title", "Emma"),
            "In SQL a backslash before a quote is a letter like another: the quote ends the text, unless a second one follows it.",
            "SELECT 'C:\\', id FROM books_book WHERE title = ? AND genre = 'FIC'", "Emma");
    }

    @Test
    void a_value_is_never_searched_for_names() {
        assertSql("SELECT id FROM books_book WHERE title = :a OR title = :b", Map.of("a", ":b", "b", "?"),
            "A value that looks like a name, or like a mark, is still a value.",
            "SELECT id FROM books_book WHERE title = ? OR title = ?", ":b", "?");
    }

    @Test
    void a_value_may_be_null() {
        assertSql("UPDATE books_book SET price = :price", Collections.singletonMap("price", null),
            "A value that is null is there; it is not missing.",
            "UPDATE books_book SET price = ?", (Object) null);
    }

    @Test
    @ReadAgain("Check yourself")
    void a_name_without_a_value_is_refused() {
        assertRefused("SELECT id FROM books_book WHERE title = :titel AND genre = :genre", Map.of("genre", "FIC"), "titel",
            "A name without a value must be refused, not bound as NULL: NULL finds nothing, and nobody knows why.");
    }

    @Test
    void a_value_that_is_not_asked_for_is_refused() {
        assertRefused("SELECT id FROM books_book WHERE title = :title", Map.of("title", "Emma", "pages", 474), "pages",
            "A value that no name asks for is a condition that somebody forgot.");
        assertRefused("SELECT id FROM books_book WHERE title = :word OR isbn = :word", Map.of("word", "Emma", "pages", 474), "pages",
            "Two values and two marks, and yet no name asks for one of the values: count names, not marks.");
        assertRefused("SELECT id FROM books_book WHERE pages = :pages_2", Map.of("pages_2", 432, "pages", 474), "pages",
            "No name asks for the value pages: :pages is only the beginning of :pages_2.");
        assertRefused("SELECT 'on :pages' FROM books_book WHERE title = :title", Map.of("title", "Emma", "pages", 474), "pages",
            "No name asks for the value pages: in quotes :pages is no name.");
        assertRefused("SELECT id FROM books_book WHERE title = :title", Map.of("title", "Emma", "author", "Emma"), "author",
            "No name asks for the value author. It is equal to that of :title, and yet another one. Compare the names.");
    }

    @Test
    void the_database_understands_it() {
        try (Database library = SmallLibrary.open()) {
            Sql sql = NamedSql.of("SELECT title FROM books_book WHERE genre = :genre AND price > :price",
                Map.of("genre", "FIC", "price", 9));

            assertThat(library.query(sql, row -> row.getString(1))).as("Two novels cost more than 9.")
                .containsExactlyInAnyOrder("Pride and Prejudice", "The Iliad");
        }
    }

    private static void assertSql(String named, Map<String, ?> values, String overlooked, String text, Object... parameters) {
        Map<String, Object> given = new LinkedHashMap<>(values);
        Sql sql;
        try {
            sql = NamedSql.of(named, given);
        } catch (StringIndexOutOfBoundsException e) {
            throw new AssertionError("A place was asked for that the text does not have. A name may be the last thing in it, with no space and nothing "
                + "else behind it, and so may a colon.\nThe text: " + named, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new AssertionError(overlooked + "\nThis was refused: " + named + "\nwith: " + e.getMessage(), e);
        }
        assertThat(sql.text()).as(overlooked).isEqualTo(text);
        assertThat(sql.parameters()).as(overlooked + "\n" + sql).containsExactly(parameters);
        assertThat(given).as("The map is the caller's, and it was changed. Make a copy: a keySet is a view of its map, and what you remove from the "
            + "one is gone from the other.").isEqualTo(values);
    }

    private static void assertRefused(String named, Map<String, ?> values, String name, String overlooked) {
        Throwable refused = catchThrowable(() -> NamedSql.of(named, values));
        assertThat(refused).as(overlooked).isNotNull();
        assertThat(refused).as("It is refused, but not by the exception that the Javadoc names.").isInstanceOf(IllegalArgumentException.class);
        String said = String.valueOf(refused.getMessage()).replace(named, "").replace(values.toString(), "").replace(values.keySet().toString(), "");
        assertThat(said).as("It is refused, but the message does not say which name. (The whole text or all values do not count.)").contains(name);
    }
}
