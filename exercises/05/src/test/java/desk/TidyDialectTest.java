package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.schema.SchemaEditor;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "05.4", title = "A dialect that lets strangers in")
@ReadAgain("Step 1: a name is a name")
class TidyDialectTest {

    private static final String WITHOUT_QUOTES =
        "This name went out without double quotes, all of it. (Mind that find() and lookingAt() are content with one plain word in a name.)";

    private static final String OTHER_LETTERS = "Within quotes a name keeps its letters, capital and small ones: these are others.";

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @BeforeEach
    void call_a_witness() { database.update(Sql.of("CREATE TABLE \"witness\" (\"said\" VARCHAR)")); }

    @AfterEach
    void close() { database.close(); }

    @Meta(table = "loan (id INT); DROP TABLE \"witness\"; --")
    static class Intruder extends Model { }

    @Test
    void the_quotes_around_a_name_are_no_part_of_it() {
        assertThat(new TidyDialect().quote("1 a")).as("The two quotes around a name are not doubled: only those are that it had before.")
            .doesNotStartWith("\"\"");
    }

    @Test
    void a_double_quote_in_a_name_ends_nothing() {
        String quoted = new TidyDialect().quote("1\" (id INT); DROP TABLE \"witness\"; --");
        assertThat(tablesAfter("CREATE TABLE " + quoted + " (\"id\" INTEGER)"))
            .as((!quoted.startsWith("\"") ? WITHOUT_QUOTES : (quoted.contains("\\") ? "A backslash means nothing to SQL: the" : "The")
                + " name ended at a double quote of its own. Within quotes each of them is doubled.") + "\nQuoted: " + quoted)
            .contains("witness").hasSize(2);
    }

    @Test
    void a_double_quote_in_a_name_stays_there() {
        assertNames("a\"b", new TidyDialect().quote("a\"b").matches("\"[^\"]*\"")
            ? "A double quote that is taken out makes another name, and two tables may become one."
            : "This name has one double quote in it. Doubled, it is one to SQL as well.");
    }

    @Test
    void double_quotes_at_both_ends_stay_there() {
        assertNames("\"Emma\"", "These quotes belong to the name: nobody has quoted it yet.");
    }

    @Test
    void a_model_whose_table_is_called_like_a_statement_makes_one_table() {
        String statement = SchemaEditor.create(Models.check(Intruder.class), new TidyDialect()).get(0);
        assertThat(tablesAfter(statement))
            .as(statement.startsWith("CREATE TABLE \"") ? "The name stands in quotes, and has other letters than went in. Blanks and brackets are letters too."
                : WITHOUT_QUOTES)
            .containsExactlyInAnyOrder("witness", "loan (id INT); DROP TABLE \"witness\"; --");
    }

    @Test
    void a_blank_in_a_name_stays_there() {
        assertNames(" a b ", "A blank is a letter like another, at the ends of a name as well.");
    }

    @Test
    void a_dot_in_a_name_stays_there() {
        assertNames("a.b", "A dot is a letter like another."
            + (new TidyDialect().quote("a.b").contains("\".\"") ? " Quoted in two parts, the name is a schema's and a table's." : ""));
    }

    @Test
    void a_backslash_in_a_name_stays_there() {
        assertNames("a\\b", "A backslash is a letter like another.");
    }

    @Test
    void a_percent_sign_in_a_name_stays_there() {
        assertNames("100%_s", "A percent sign is a letter like another, and so is an underscore: nothing is put before or after them.");
    }

    @Test
    void an_apostrophe_in_a_name_stays_there() {
        assertNames("O'Brien's", "An apostrophe is doubled within a text. Within a name it is a letter like another.");
    }

    @Test
    void a_word_of_sql_may_be_a_name() {
        assertWord("order", "A plain word may be one of SQL's own: without quotes it is no name. No list of such words is ever complete.");
    }

    @Test
    void a_name_keeps_its_small_letters_and_its_capitals() {
        assertWord("Loan", "Without quotes a name is folded to capitals: it has become another name, so it was not just untidy before.");
    }

    @Test
    void a_plain_word_in_small_letters_is_folded_too() {
        assertWord("loan", "Small letters do not help: without quotes H2 folds them to capitals, and this name has become another one.");
    }

    @Test
    void a_word_of_sql_in_capitals_may_be_a_name_too() {
        assertWord("ORDER", "Capitals do not help: SQL knows its words in capitals as well, and PostgreSQL folds to small letters.");
        for (String word : List.of("VALUE", "KEY", "MINUS", "QUALIFY", "_ROWID_")) {
            assertThat(tablesAfter("CREATE TABLE " + new TidyDialect().quote(word) + " (\"id\" INTEGER)"))
                .as("This is a word of H2's as well: no list of such words is ever complete.").contains(word);
        }
    }

    private void assertWord(String name, String withoutQuotes) {
        assertNames(name, OTHER_LETTERS, withoutQuotes);
    }

    private void assertNames(String name, String inQuotes) { assertNames(name, inQuotes, WITHOUT_QUOTES); }

    private void assertNames(String name, String inQuotes, String withoutQuotes) {
        String quoted = new TidyDialect().quote(name);
        List<String> tables = tablesAfter("CREATE TABLE " + quoted + " (\"id\" INTEGER)");
        boolean differsInCapitals = !tables.contains(name) && tables.stream().anyMatch(name::equalsIgnoreCase);
        assertThat(tables).as((!quoted.startsWith("\"") ? withoutQuotes : differsInCapitals ? OTHER_LETTERS : inQuotes) + "\nQuoted: " + quoted)
            .containsExactlyInAnyOrder("witness", name);
    }

    private List<String> tablesAfter(String statement) {
        try {
            database.update(Sql.of(statement));
        } catch (DatabaseError e) {
            return List.of(e.getMessage());
        }
        return database.query(Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"),
            row -> row.getString(1));
    }
}
