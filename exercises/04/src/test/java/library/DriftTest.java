package library;

import static library.Because.because;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.Exercise;
import bookworm.fields.*;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "04.5", title = "What has drifted?")
class DriftTest {

    @Meta(table = "author's page")
    static class Page extends Model {
        @CharField(maxLength = 50) String name;
        @DateField(nullable = true) LocalDate birthDate;
    }

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @AfterEach
    void close() { database.close(); }

    @Test
    void a_table_made_from_the_model_agrees_with_it() {
        Schema.create(Page.class);

        assertDrift("Fresh from Schema.create, nothing has drifted. Columns have names of their own: birth_date, not birthDate.",
            Section.NAMES);
    }

    @Test
    void a_table_may_be_missing() {
        assertDrift("No column at all means no table.", Section.TROUBLE, "author's page is not there.");
    }

    @Test
    void a_table_with_that_name_in_capitals_is_another_table() {
        database.update(Sql.of("CREATE TABLE \"AUTHOR'S PAGE\" (ID BIGINT)"));

        assertDrift("Names that were quoted differ in their capitals too.", Section.DIALECT, "author's page is not there.");
    }

    @Test
    void a_column_may_be_missing() {
        alter("DROP COLUMN \"name\"");

        assertDrift("A field of the model has no column.", Section.TROUBLE, "author's page.name is not there.");
    }

    @Test
    void a_column_may_be_there_that_the_model_does_not_know() {
        alter("ADD COLUMN \"zip\" VARCHAR");
        alter("ADD COLUMN \"city\" VARCHAR");

        assertDrift("Look from the table as well, not from the model alone.", Section.TROUBLE,
            "author's page.city is not in the model.", "author's page.zip is not in the model.");
    }

    @Test
    void a_column_in_capitals_is_another_column() {
        alter("ALTER COLUMN \"name\" RENAME TO NAME");

        assertDrift("NAME is not name: a model that quotes would not find it.", Section.DIALECT,
            "author's page.name is not there.", "author's page.NAME is not in the model.");
    }

    @Test
    void null_may_be_allowed_where_it_should_not_be_and_forbidden_where_it_should() {
        alter("ALTER COLUMN \"name\" DROP NOT NULL");
        alter("ALTER COLUMN \"birth_date\" SET NOT NULL");

        assertDrift("Whether a column takes NULL can drift both ways.", Section.PARTS,
            "author's page.name takes NULL, the model does not.", "author's page.birth_date takes no NULL, the model does.");
    }

    @Test
    void a_table_of_that_name_in_another_schema_is_not_ours() {
        database.update(Sql.of("CREATE SCHEMA \"old\""));
        database.update(Sql.of("CREATE TABLE \"old\".\"author's page\" (\"fax\" VARCHAR)"));
        Schema.create(Page.class);

        assertDrift("INFORMATION_SCHEMA tells of all schemas; only PUBLIC is asked for.", Section.TROUBLE);
    }

    private void alter(String change) {
        if (database.query(Sql.of("SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?", "author's page"), row -> 1).isEmpty()) {
            Schema.create(Page.class);
        }
        database.update(Sql.of("ALTER TABLE \"author's page\" " + change));
    }

    private void assertDrift(String overlooked, Section section, String... sentences) {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(drift()).as(because(overlooked, section, queries)).containsExactly(sentences);
        }
    }

    private List<String> drift() {
        try {
            return Drift.of(database, Page.class);
        } catch (DatabaseError e) {
            return List.of("The table's name has an apostrophe. Is it bound? " + e.getMessage());
        }
    }
}
