package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import java.util.*;
import java.util.regex.*;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Exercise(value = "01.5", title = "A search that takes readers at their word")
@ReadAgain("Step 1: text and values apart")
class SearchTest {

    private static final String SIGNS = "What was typed is taken for a regular expression, where signs like ( and + are no letters: "
        + "Pattern.quote makes letters of them.";

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void finds_a_part_of_a_title() {
        String anywhere = whatBecameOfTheWord();
        assertFound("Wool", anywhere, "100% Wool", "1000 Wool");
        assertFound("Swim", anywhere, "At Swim-Two-Birds");
        assertFound("The", anywhere, "The Iliad");
    }

    @Test
    void titles_are_sorted() {
        assertFound("i", "These titles are not sorted. Unless a statement says more, rows come as they lie in the table. Sort them by title.",
            "At Swim-Two-Birds", "Pride and Prejudice", "The Iliad");
    }

    @Test
    void two_books_may_have_one_title() {
        library.update(SmallLibrary.insertBook(167, "Emma", "9780023222222", "FIC", "3.99", null, 49));

        assertFound("Emma", "Two books are called Emma, and each has its title in the list. DISTINCT makes one of two that are equal, and so does a set.",
            "Emma", "Emma");
    }

    @Test
    void capitals_matter() {
        assertFound("wool", "Every letter stands for itself, small letters too.");
    }

    @Test
    void a_space_is_a_letter() {
        assertFound("Wool ", "No title has a space behind Wool. Nothing of what was typed may be lost, or mean another thing: "
            + "a space is a letter like another.");
        assertThat(titlesContaining(" ")).as("A space was typed, and it is not nothing: only titles that have a space contain it.")
            .hasSize(6).doesNotContain("Emma");
    }

    @Test
    void nothing_typed_finds_everything() {
        assertThat(titlesContaining("")).as("Every title contains the empty text.").hasSize(8);
    }

    @Test
    @ReadAgain("The trouble")
    void an_apostrophe_is_a_letter() {
        library.update(SmallLibrary.insertBook(80, "A Room of One's Own", "9780016335235", "NON", "5.99", 1, 1));

        String bound = String.valueOf(run("One's").parameters());
        assertFound("One's", bound.contains("''") ? "The apostrophe was doubled and then bound. What is bound is no SQL: nothing in it is doubled."
            : "An apostrophe is a letter like another.", "A Room of One's Own");
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
        assertFound("100%", whatBecameOfThePercentSign(), "100% Wool");
    }

    @Test
    void the_database_finds_no_more_than_was_asked_for() {
        Sql sql = run("100%");

        assertThat(library.query(sql, row -> row.getString(1))).as("The statement found more than it should, and Java threw some of it away. "
            + "Let the database search alone.").hasSize(1);
    }

    @Test
    void a_dot_is_a_letter() {
        assertFound("W..l", "A dot that was typed stands for any letter, as in a regular expression.");
    }

    @Test
    void an_underscore_is_a_letter() {
        library.update(SmallLibrary.insertBook(159, "snakeXcase Tales", "9780022591243", "SCI", null, null, 49));

        assertFound("snake_case", "In LIKE a _ that was typed stands for any one letter. Escape it.", "snake_case Tales");
    }

    @Test
    void the_letter_that_escapes_is_a_letter() {
        Sql sql = run("Wool");
        Set<String> letters = new LinkedHashSet<>();
        Pattern.compile("(?i)ESCAPE\\s+'(.)'").matcher(sql.text()).results().forEach(named -> letters.add(named.group(1)));
        sql.parameters().stream().map(String::valueOf).filter(bound -> bound.length() == 1).forEach(letters::add);
        letters.addAll(List.of("!", "\\"));
        int id = 161;
        for (String letter : letters) {
            library.update(SmallLibrary.insertBook(id, "Oh" + letter + " Wool", "9780022" + id, "NON", null, null, 49));
            id++;

            assertFound("Oh" + letter, "A reader typed " + letter + ", the letter that escapes. It can be typed like any other: escape it as well.",
                "Oh" + letter + " Wool");
        }
    }

    @Test
    void a_backslash_and_an_e_are_letters() {
        library.update(SmallLibrary.insertBook(162, "C:\\Every", "9780022162123", "SCI", null, null, 49));

        assertFound("\\E", "A backslash and an E were typed: they are letters like others.", "C:\\Every");
    }

    @Test
    void every_sign_is_a_letter() {
        boolean isRegular = isRegular(run("Wool").text());
        int id = 170;
        for (String sign : "( ) [ ] { } * + ? ^ $ | \" # & / ; - ~ @".split(" ")) {
            library.update(SmallLibrary.insertBook(id, "Oh" + sign + "h", "9780022999" + id, "NON", null, null, 49));
            id++;

            String overlooked = isRegular ? SIGNS : "A reader typed " + sign + ", and it is a letter like another.";
            assertFound("Oh" + sign, overlooked, "Oh" + sign + "h");
            assertFound("h" + sign + "h", overlooked, "Oh" + sign + "h");
        }
    }

    /** The one statement that ran when this was typed. */
    private Sql run(String typed) {
        try (QueryLog queries = QueryLog.capture()) {
            titlesContaining(typed);
            assertThat(queries.entries()).as("Nothing was asked of the database.").isNotEmpty();
            return queries.entries().get(0).sql();
        }
    }

    /** Why a word is not found, as far as the statement and its value show it. */
    private String whatBecameOfTheWord() {
        Sql sql = run("Wool");
        if (Pattern.compile("(?i)ESCAPE\\s+'[%_]'").matcher(sql.text()).find()) {
            return "The letter that escapes means something already: take any other letter than % and _, which stand for other text.";
        }
        if (sql.parameters().stream().anyMatch(bound -> String.valueOf(bound).matches("\\W%Wool\\W%"))) {
            return "Both % around it were escaped as well, and are letters now: escape what was typed, and then put them around it.";
        }
        return "A title is found if it contains what was typed, wherever in it: at the end, in the middle, or at the beginning.";
    }

    /** What may be wrong with it, as far as the statement and its value show it. */
    private String whatBecameOfThePercentSign() {
        Sql sql = run("100%");
        String bound = String.valueOf(sql.parameters());
        if (bound.contains("100%")) {
            return "In LIKE a % that was typed stands for any text. Escape it.";
        }
        if (bound.matches(".*100(.)\\1+%.*")) {
            return "The letter that escapes was put before the %, and was then escaped itself. Escape it first, and % and _ after it.";
        }
        if (bound.contains("100$0") || bound.contains("100$1")) {
            return "A $ and a digit were bound where a % was typed: a backslash in the replacement of replaceAll took away what the $ means.";
        }
        boolean isTold = sql.text().toUpperCase(Locale.ROOT).contains("ESCAPE");
        return !isTold && bound.matches(".*100[^\\\\\\[]%.*") ? "LIKE was not told which letter escapes: ESCAPE names it."
            : "The % that was typed is not yet a letter like another.";
    }

    private List<String> titlesContaining(String typed) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                return Search.titlesContaining(library, typed);
            } catch (DatabaseError e) {
                throw new AssertionError(seen(e, typed, queries), e);
            }
        }
    }

    /** Why a statement was refused, as far as one can see it. */
    private static String seen(DatabaseError refused, String typed, QueryLog queries) {
        if (!typed.isEmpty() && queries.sql().stream().anyMatch(sql -> sql.contains(typed))) {
            return typed.contains("'") ? "An apostrophe ended the text: what was typed became part of the statement."
                : "What was typed stands in the text of the statement: bind it.";
        }
        Pattern quoted = Pattern.compile("'[^']*'");
        if (queries.sql().stream().flatMap(sql -> quoted.matcher(sql).results()).anyMatch(text -> text.group().contains("?"))) {
            return "A mark inside quotes is a question mark, not a mark: it takes no value.";
        }
        if (queries.sql().stream().anyMatch(sql -> sql.matches("(?is).*ORDER BY\\s+\\?.*"))) {
            return "A mark stands for a value, never for a name: what to sort by must stand in the text.";
        }
        boolean isRegular = queries.sql().stream().anyMatch(SearchTest::isRegular);
        if (isRegular && typed.equals("\\E")) {
            return "In a regular expression \\E ends what \\Q began. It was typed, and is a text like others: Pattern.quote knows how to quote it.";
        }
        if (!refused.getMessage().contains("Error in LIKE ESCAPE")) {
            return "The database refused the statement.";
        }
        return isRegular ? SIGNS : "The escape character is one letter. In Java's text, two backslashes are one.";
    }

    private static boolean isRegular(String text) { return text.toUpperCase(Locale.ROOT).contains("REGEXP"); }

    private void assertFound(String typed, String overlooked, String... titles) {
        assertThat(titlesContaining(typed)).as(overlooked).isEqualTo(List.of(titles));
    }
}
