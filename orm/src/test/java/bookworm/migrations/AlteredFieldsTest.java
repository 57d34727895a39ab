package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Sql;
import bookworm.errors.IntegrityError;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.migrations.Operations.*;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields that change while there are rows: the rows follow, or the migration stops. No value is lost without a word. */
class AlteredFieldsTest extends MigratedBooks {

    private static final FieldState PLAIN_KEY = field(IntegerField.class, "primaryKey", true);

    private static AlterField title(FieldState field) {
        return new AlterField("Book", "title", field);
    }

    /** A migration that makes a model of shelves, and one that alters it. */
    private Migration[] shelves(FieldState id, FieldState alteredId) {
        Migration shelf = then("M0002_Shelf", new CreateModel("Shelf", map("id", id, "room", field(CharField.class, "maxLength", 20))));
        return new Migration[] {shelf, new TestMigration("books", "M0003_Alter_shelf_id", List.of(shelf.label()),
            List.of(new AlterField("Shelf", "id", alteredId)))};
    }

    private void addShelf(String columns, String values) {
        database.update(Sql.of("INSERT INTO \"books_shelf\" (" + columns + ") VALUES (" + values + ")"));
    }

    @Test
    void a_title_that_is_too_long_for_its_altered_column_is_refused_and_not_cut() {
        migrate();
        addBook("Mansfield Park");

        assertThatThrownBy(() -> migrate(then("M0002_Short", title(field(CharField.class, "maxLength", 5)))))
            .isInstanceOf(MigrationError.class);
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("Mansfield Park");
    }

    @Test
    void a_text_of_any_length_is_not_cut_when_its_column_gets_one() {
        migrate(then("M0002_Text", title(field(TextField.class))));
        addBook("Mansfield Park");

        assertThatThrownBy(() -> migrate(then("M0002_Text", title(field(TextField.class))),
            new TestMigration("books", "M0003_Short", List.of("books.M0002_Text"), List.of(title(field(CharField.class, "maxLength", 5))))))
            .isInstanceOf(MigrationError.class);
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("Mansfield Park");
    }

    @Test
    void titles_that_fit_stay_when_their_column_gets_shorter() {
        migrate();
        addBook("Emma");
        migrate(then("M0002_Short", title(field(CharField.class, "maxLength", 5))));

        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("Emma");
    }

    @Test
    void a_default_of_the_database_follows_its_column_into_another_type() {
        Migration code = then("M0002_Code", new AddField("Book", "code", field(CharField.class, "maxLength", 9, "dbDefault", List.of("1"))));
        migrate(code);
        addBook("Emma");
        migrate(code, new TestMigration("books", "M0003_Alter_book_code", List.of(code.label()),
            List.of(new AlterField("Book", "code", field(IntegerField.class, "dbDefault", List.of("2"))))));
        addBook("Persuasion");

        assertThat(values("SELECT \"code\" FROM \"books_book\" ORDER BY \"id\"")).containsExactly(1, 2);
    }

    @Test
    void a_default_that_is_written_alike_follows_its_column_into_another_type() {
        String id = "00000000-0000-0000-0000-000000000001";
        Migration code = then("M0002_Code", new AddField("Book", "code", field(CharField.class, "maxLength", 36, "dbDefault", List.of(id))));
        migrate(code);
        migrate(code, new TestMigration("books", "M0003_Alter_book_code", List.of(code.label()),
            List.of(new AlterField("Book", "code", field(UUIDField.class, "dbDefault", List.of(id))))));
        addBook("Emma");

        assertThat(values("SELECT \"code\" FROM \"books_book\"")).containsExactly(UUID.fromString(id));
    }

    @Test
    void a_key_of_ones_own_becomes_one_that_the_database_counts_up_after_those_that_are_there() {
        Migration[] shelves = shelves(PLAIN_KEY, field(AutoField.class));
        migrate(shelves[0]);
        addShelf("\"id\", \"room\"", "7, 'library'");
        migrate(shelves);
        addShelf("\"room\"", "'reading room'");

        assertThat(values("SELECT \"id\" FROM \"books_shelf\" ORDER BY \"id\"")).containsExactly(7L, 8L);
    }

    @Test
    void a_key_is_counted_up_whatever_it_is_called() {
        String name = "it's the \"key\"";
        migrate(shelves(PLAIN_KEY.with("column", name), field(AutoField.class, "column", name)));
        addShelf("\"room\"", "'library'");

        assertThat(values("SELECT \"it's the \"\"key\"\"\" FROM \"books_shelf\"")).containsExactly(1L);
    }

    @Test
    void a_key_of_an_empty_table_is_counted_up_from_one() {
        migrate(shelves(PLAIN_KEY, field(AutoField.class)));
        addShelf("\"room\"", "'library'");

        assertThat(values("SELECT \"id\" FROM \"books_shelf\"")).containsExactly(1L);
    }

    @Test
    void a_key_that_the_database_counted_up_becomes_one_of_ones_own() {
        Migration[] shelves = shelves(field(AutoField.class), PLAIN_KEY);
        migrate(shelves[0]);
        addShelf("\"room\"", "'library'");
        migrate(shelves);

        assertThat(values("SELECT \"id\" FROM \"books_shelf\"")).containsExactly(1);
        assertThatThrownBy(() -> addShelf("\"room\"", "'reading room'")).isInstanceOf(IntegrityError.class);
    }

    @Test
    void a_key_that_changed_its_kind_changes_back() {
        Migration[] shelves = shelves(PLAIN_KEY, field(AutoField.class));
        migrate(shelves);
        addShelf("\"room\"", "'library'");
        backTo(shelves[0], shelves);

        assertThat(values("SELECT \"id\" FROM \"books_shelf\"")).containsExactly(1);
        assertThatThrownBy(() -> addShelf("\"room\"", "'reading room'")).isInstanceOf(IntegrityError.class);
    }

    @Test
    void rows_that_are_there_are_counted_when_a_table_gets_a_key() {
        Migration code = then("M0002_Shelf", new CreateModel("Shelf", map("room", field(CharField.class, "maxLength", 20, "primaryKey", true))));
        migrate(code);
        addShelf("\"room\"", "'library'");
        addShelf("\"room\"", "'reading room'");
        migrate(code, new TestMigration("books", "M0003_Shelf_id", List.of(code.label()), List.of(
            new AlterField("Shelf", "room", field(CharField.class, "maxLength", 20)), new AddField("Shelf", "id", field(AutoField.class), 1))));

        assertThat(values("SELECT \"id\" FROM \"books_shelf\" ORDER BY \"id\"")).containsExactly(1L, 2L);
    }

    @Test
    void a_number_that_is_none_may_be_a_default() {
        migrate();
        addBook("Emma");
        migrate(then("M0002_Book_weight", new AddField("Book", "weight", field(FloatField.class, "initial", Double.NaN)),
            new AddField("Book", "height", field(FloatField.class), Double.NEGATIVE_INFINITY)));

        assertThat(values("SELECT \"weight\" FROM \"books_book\"")).containsExactly(Double.NaN);
        assertThat(values("SELECT \"height\" FROM \"books_book\"")).containsExactly(Double.NEGATIVE_INFINITY);
    }
}
