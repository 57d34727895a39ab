package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "05.1", title = "Your turn: a name is a name")
@ReadAgain("Step 1: a name is a name")
class QuoteTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_name_stands_in_double_quotes() {
        String quoted = quote("title");
        assertThat(quoted).as((quoted.startsWith("'") ? "To SQL, single quotes make a text. " : quoted.startsWith("`") ? "Backticks are MySQL's. " : "")
            + "A name stands in double quotes, one before it and one after it.")
            .matches("(?is)(U&)?\".*\"");
    }

    @Test
    void the_quotes_around_a_name_are_no_part_of_it() {
        assertThat(quote("title")).as("The two quotes around a name are not doubled: only those are that it had before.").doesNotStartWith("\"\"");
    }

    @Test
    void letters_stay_as_they_are() {
        List<String> tables = tablesAfter("Loan");
        assertThat(tables).as(tables.toString().equalsIgnoreCase("[Loan]")
            ? "The database has a name of other letters: capital and small ones must both survive." : "The database should have the name Loan, and has not.")
            .containsExactly("Loan");
    }

    @Test
    void a_letter_may_be_more_than_a_byte() {
        assertThat(tablesAfter("Bücher")).as("The database has a name of other letters: ü is one letter like another"
            + (quote("Bücher").length() > "\"Bücher\"".length() ? ", though its bytes are two." : ".")).containsExactly("Bücher");
    }

    @Test
    void a_word_of_sql_is_a_name_as_well() {
        assertThat(tablesAfter("order")).as(quote("order").startsWith("\"") ? "The database should have the name order, and has not."
            : "SQL wants this word for itself, unless it stands in quotes.").containsExactly("order");
    }

    @Test
    void blanks_are_letters_of_the_name() {
        assertThat(tablesAfter(" new books ")).as("A blank is a letter like another, at the ends of a name as well.").containsExactly(" new books ");
    }

    @Test
    void a_dot_is_a_letter_of_the_name() {
        assertThat(tablesAfter("old.books")).as("A dot is a letter like another."
            + (quote("old.books").contains("\".\"") ? " Quoted in two parts, the name is a schema's and a table's." : "")).containsExactly("old.books");
    }

    @Test
    void a_percent_sign_means_nothing() {
        assertThat(quote("%s")).as("A percent sign is a letter like another. (The first argument of format is a pattern, and there it is none.)")
            .contains("%s");
        assertThat(tablesAfter("100%_s")).as("A percent sign is a letter like another, and so is an underscore: nothing is put before or after them.")
            .containsExactly("100%_s");
    }

    @Test
    void a_double_quote_is_a_letter_of_the_name() {
        List<String> tables = tablesAfter("12\" singles");
        assertThat(tables).as((!quote("12\" singles").matches("(?is)(U&)?\".*") ? "This name does not stand in double quotes, and each name has to."
            : tables.toString().startsWith("[none: ") ? "The quote in the name ended the name."
            : tables.toString().contains("\"") ? "The name has its quote, and more than that." : "The quote is not in the name any more.")
            + " Doubled, it is a letter like the rest.").containsExactly("12\" singles");
    }

    @Test
    void each_double_quote_is_doubled() {
        assertThat(tablesAfter("\"\"")).as("This name is two double quotes, and each of them is doubled.").containsExactly("\"\"");
    }

    @Test
    void quotes_at_both_ends_are_letters_too() {
        assertThat(tablesAfter("\"Emma\"")).as("These quotes belong to the name, at its ends as well: nobody has quoted it yet.").containsExactly("\"Emma\"");
    }

    @Test
    void a_name_does_nothing() {
        String name = "x\" (id INT); DROP TABLE \"witness\"; --";
        List<String> tables = tablesAfter(name);
        assertThat(tables).as(tables.toString().matches("\\[(none: .*|the witness is gone)]") ? "What the name says was read as SQL."
            : "The database has a name of other letters: brackets, semicolons and hyphens are letters, too.").containsExactly(name);
    }

    @Test
    void a_backslash_means_nothing() {
        assertThat(tablesAfter("a\\b")).as("A backslash is a letter like another to SQL: it stays, and nothing is put before or after it.")
            .containsExactly("a\\b");
    }

    @Test
    void an_apostrophe_means_nothing_in_a_name() {
        assertThat(tablesAfter("O'Brien's")).as("An apostrophe is doubled within a text. Within a name it is a letter like another.")
            .containsExactly("O'Brien's");
    }

    private static String quote(String name) { return Dialect.of("H2").quote(name); }

    /** The tables beside the witness, once one of this name was made; what the database said, if it was not. */
    private List<String> tablesAfter(String name) {
        String quoted = quote(name);
        library.update(Sql.of("CREATE TABLE \"witness\" (\"id\" INT)"));
        try {
            library.update(Sql.of("CREATE TABLE " + quoted + " (\"id\" INT)"));
        } catch (DatabaseError e) {
            return List.of("none: " + e.getCause().getMessage().split("; SQL statement:")[0]);
        }
        Sql tables = Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY 1");
        List<String> names = new ArrayList<>(library.query(tables, row -> row.getString(1)));
        return names.remove("witness") ? names : List.of("the witness is gone");
    }
}
