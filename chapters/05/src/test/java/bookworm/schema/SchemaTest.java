package bookworm.schema;

import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.*;

/** The tables themselves, in H2, and what they refuse. */
class SchemaTest {

    @Meta(table = "edition", indexes = @Index("year"))
    static class Edition extends Model {
        static final Constraint ONE_A_YEAR = unique("one_a_year", "title", "year");
        @CharField(maxLength = 5) String title = "Emma";
        @IntegerField(nullable = true) Integer year;
        @CharField(maxLength = 9, unique = true, nullable = true) String isbn;
        @PositiveIntegerField(nullable = true) Integer pages;
    }

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @BeforeEach
    void create() { Schema.create(Edition.class); }

    @AfterEach
    void close() { database.close(); }

    @Test
    void a_row_may_leave_out_what_is_nullable_and_the_key_is_counted_up() {
        insert("title", "Emma");
        insert("title", "Emma");

        assertThat(texts("SELECT \"id\" FROM \"edition\" ORDER BY 1")).containsExactly("1", "2");
    }

    @Test
    void a_row_may_bring_its_key() {
        insert("id, title", 99, "Emma");

        assertThat(texts("SELECT \"id\" FROM \"edition\"")).containsExactly("99");
    }

    @Test
    void a_key_is_taken_once() {
        insert("id, title", 1, "Emma");

        assertRefused("edition_id_", "id, title", 1, "Emma");
    }

    @Test
    void a_unique_value_is_taken_once() {
        insert("title, isbn", "Emma", "978");

        assertRefused("edition_isbn_", "title, isbn", "Emma", "978");
    }

    @Test
    void fields_that_are_unique_together_may_repeat_one_by_one() {
        insert("title, year", "Emma", 1815);
        insert("title, year", "Emma", 1816);

        assertRefused("one_a_year", "title, year", "Emma", 1815);
    }

    @Test
    void nulls_do_not_repeat_each_other() {
        insert("title, isbn", "Emma", null);
        insert("title, isbn", "Emma", null);

        assertThat(texts("SELECT \"title\" FROM \"edition\"")).hasSize(2);
    }

    @Test
    void a_positive_number_is_not_below_zero() {
        insert("title, pages", "Emma", 0);

        assertRefused("edition_pages_", "title, pages", "Emma", -1);
    }

    @Test
    void a_check_that_meets_a_null_is_met() {
        insert("title, pages", "Emma", null);

        assertThat(texts("SELECT \"pages\" FROM \"edition\"")).containsExactly((String) null);
    }

    @Test
    void what_is_not_nullable_takes_no_null() {
        assertRefused("title", "year", 1815);
    }

    @Test
    void a_text_is_not_longer_than_its_model_says() {
        assertThatThrownBy(() -> insert("title", "Persuasion")).isInstanceOf(DatabaseError.class).hasMessageContaining("VARYING(5)");
    }

    @Test
    void names_are_the_same_every_time() {
        String names = "SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS UNION"
            + " SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES WHERE INDEX_NAME LIKE '%idx' ORDER BY 1";
        List<String> before = texts(names);
        Schema.drop(Edition.class);
        create();

        assertThat(texts(names)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void a_dropped_table_is_gone_and_may_be_dropped_again() {
        Schema.drop(Edition.class);
        Schema.drop(Edition.class);

        assertThat(texts("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")).isEmpty();
    }

    @Meta(indexes = @Index("titel"))
    static class Misindexed extends Model {
        @TextField String title;
    }

    @Test
    void a_mistake_in_one_model_is_found_before_any_table_is_made() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> Schema.create(Plain.class, Misindexed.class)).isInstanceOf(ModelError.class)
                .hasMessageContaining("titel");

            assertThat(queries.sql()).isEmpty();
        }
    }

    static class Plain extends Model { }

    @Test
    void a_table_that_is_there_is_not_made_again() {
        assertThatThrownBy(this::create).isInstanceOf(DatabaseError.class).hasMessageContaining("already exists");
    }

    @Test
    void without_a_database_it_says_what_to_do() {
        database.close();

        assertThatThrownBy(this::create).isInstanceOf(DatabaseError.class).hasMessageContaining("Database.open(");
    }

    private void insert(String columns, Object... values) {
        String quoted = "\"" + columns.replace(", ", "\", \"") + "\"";
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        database.update(Sql.of("INSERT INTO \"edition\" (" + quoted + ") VALUES (" + marks + ")", values));
    }

    private void assertRefused(String name, String columns, Object... values) {
        assertThatThrownBy(() -> insert(columns, values)).isInstanceOf(IntegrityError.class).hasMessageContaining(name);
    }

    private List<String> texts(String sql) { return database.query(Sql.of(sql), row -> row.getString(1)); }
}
