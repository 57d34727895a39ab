package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "05.7", title = "What has drifted?")
@ReadAgain("The trouble")
class DriftTest {

    @Meta(table = "author's_page")
    static class Page extends Model {
        @CharField(maxLength = 50) String name;
        @DateField(nullable = true) LocalDate birthDate;
    }

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @AfterEach
    void close() { database.close(); }

    @Test
    @ReadAgain("Step 4: rules and indexes of a model")
    void a_table_made_from_the_model_agrees_with_it() {
        Schema.create(Page.class);
        List<String> drift = drift();

        String overlooked = "Fresh from Schema.create, nothing has drifted. ";
        assertThat(drift).as(overlooked + "The table is there, called as meta.table() says, letter by letter, and the schema PUBLIC has capitals."
                + " What is compared with them is a value, without double quotes.")
            .doesNotContain("author's_page is not there.");
        assertThat(drift).as(overlooked + (drift.contains("author's_page.name takes no NULL, the model does.")
            ? "name takes no NULL, and the model wants none. Where the two agree, nothing is said."
            : "IS_NULLABLE says YES where a column takes NULL, and else NO.")).noneMatch(sentence -> sentence.contains("NULL"));
        assertDrift(overlooked + (drift.stream().noneMatch(sentence -> sentence.endsWith("is not there."))
            ? "Each of these columns has a field of the model, the key's as well, and is not left over."
            : "Columns have names of their own: birth_date, not birthDate or BIRTH_DATE."));
    }

    @Test
    void a_table_may_be_missing() {
        assertDrift(drift().contains("author's_page is not there.") ? "A table that is not there ends the list: of its columns nothing more is said."
            : "No column at all means no table.", "author's_page is not there.");
    }

    @Test
    @ReadAgain("Step 1: a name is a name")
    void a_table_with_that_name_in_capitals_is_another_table() {
        database.update(Sql.of("CREATE TABLE \"AUTHOR'S_PAGE\" (ID BIGINT)"));

        assertDrift("Names that were quoted differ in their capitals too.", "author's_page is not there.");
    }

    @Test
    void a_table_of_another_name_is_another_table() {
        Schema.create(Page.class);
        database.update(Sql.of("CREATE TABLE \"author's-page\" (\"fax\" VARCHAR)"));

        assertDrift("The underscore is a letter of the table's name. To LIKE it stands for any letter: compare by =.");
    }

    @Test
    void a_column_may_be_missing() {
        createAndAlter("DROP COLUMN \"name\"");

        assertDrift("A field of the model has no column.", "author's_page.name is not there.");
    }

    @Test
    void a_column_may_be_there_that_the_model_does_not_know() {
        createAndAlter("ADD COLUMN \"zip\" VARCHAR", "ADD COLUMN \"city\" VARCHAR");

        assertDrift(drift().isEmpty() ? "Look from the table as well, not from the model alone." : "Two columns of this table are not in the model.",
            "author's_page.city is not in the model.", "author's_page.zip is not in the model.");
    }

    @Test
    void a_table_may_have_none_of_the_columns() {
        database.update(Sql.of("CREATE TABLE \"author's_page\" (\"fax\" VARCHAR)"));

        assertThat(drift()).as("A column that is not there gets one sentence. Whether it takes NULL cannot be asked.")
            .noneMatch(sentence -> sentence.startsWith("author's_page.birth_date takes"));
        assertThat(drift()).as("Only a table that is not there ends the list. After a column, the others come.").isNotEqualTo(List.of("author's_page.id is not there."));
        assertDrift("This table is there. It has one column, and none of the model's.", "author's_page.id is not there.", "author's_page.name is not there.",
            "author's_page.birth_date is not there.", "author's_page.fax is not in the model.");
    }

    @Test
    @ReadAgain("Step 1: a name is a name")
    void a_column_in_capitals_is_another_column() {
        createAndAlter("ALTER COLUMN \"name\" RENAME TO NAME");

        assertDrift("NAME is not name: a model that quotes would not find it.",
            "author's_page.name is not there.", "author's_page.NAME is not in the model.");
    }

    @Test
    @ReadAgain("Step 2: the parts of a table")
    void null_may_be_allowed_where_it_should_not_be_and_forbidden_where_it_should() {
        createAndAlter("ALTER COLUMN \"name\" DROP NOT NULL", "ALTER COLUMN \"birth_date\" SET NOT NULL");

        assertDrift("Whether a column takes NULL can drift both ways.",
            "author's_page.name takes NULL, the model does not.", "author's_page.birth_date takes no NULL, the model does.");
    }

    @Test
    void the_sentences_come_in_the_order_of_the_fields() {
        createAndAlter("ALTER COLUMN \"id\" RENAME TO \"no\"", "ALTER COLUMN \"name\" DROP NOT NULL", "DROP COLUMN \"birth_date\"");

        assertDrift("Each of the model's fields has a sentence here, and so has a column that is no field's.", "author's_page.id is not there.",
            "author's_page.name takes NULL, the model does not.", "author's_page.birth_date is not there.", "author's_page.no is not in the model.");
    }

    @Test
    void a_table_of_that_name_in_another_schema_is_not_ours() {
        database.update(Sql.of("CREATE SCHEMA \"old\""));
        database.update(Sql.of("CREATE TABLE \"old\".\"author's_page\" (\"fax\" VARCHAR)"));
        String overlooked = "INFORMATION_SCHEMA tells of all schemas; only PUBLIC is asked for. The sketch in hint 3 says so.";
        assertDrift(overlooked, "author's_page is not there.");

        Schema.create(Page.class);
        assertDrift(overlooked);
    }

    private void createAndAlter(String... changes) {
        Schema.create(Page.class);
        for (String change : changes) {
            database.update(Sql.of("ALTER TABLE \"author's_page\" " + change));
        }
    }

    private void assertDrift(String overlooked, String... sentences) {
        List<String> drift = drift();
        assertThat(drift).as(subjects(drift).equals(subjects(List.of(sentences)))
            ? "Of each of these something is to be said, and not this. Compare it with the sentences above Drift.of, to the letter." : overlooked)
            .containsExactlyInAnyOrder(sentences);
        assertThat(drift).as("These are the right sentences in another order. The comment above Drift.of says it: the model's fields come first, as the class has them,"
            + " whatever is to be said of each; then the other columns, by the alphabet.").containsExactly(sentences);
    }

    /** What the sentences speak of, whether they say the table or not, in quotes or without. */
    private static List<String> subjects(List<String> sentences) {
        return sentences.stream().map(sentence -> sentence.split(" ")[0].replace("\"", "").replace("author's_page.", "")).sorted().toList();
    }

    private List<String> drift() {
        try {
            return Drift.of(database, Page.class);
        } catch (DatabaseError e) {
            throw new AssertionError((e.getMessage().contains("'author's_page'")
                ? "The table's name has an apostrophe, and there the text of your SQL ended. Bind the name. " : "") + e.getMessage(), e);
        }
    }
}
