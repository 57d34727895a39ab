package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "06.2", title = "Your turn: insert")
@ReadAgain("Step 2: the key that the database made")
class InsertTest {

    static class Guest extends Model {
        @CharField(maxLength = 40, unique = true) String name;
        @IntegerField(nullable = true) Integer age;
    }

    /** Its key is made by the database, too, and is neither called id nor the first field. */
    static class Card extends Model {
        @CharField(maxLength = 40, nullable = true) String holder = "Jane";
        @AutoField Long number;
    }

    /** Its key is its own affair. */
    static class Shelf extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
        @IntegerField int floor;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    InsertTest() {
        Schema.create(Guest.class, Card.class, Shelf.class);
        library.update(Sql.of("ALTER TABLE \"bookworm_guest\" ALTER COLUMN \"id\" RESTART WITH 700"));
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_row_has_the_objects_values() {
        Guest jane = guest("Jane");
        jane.age = 41;
        insert(jane);

        assertThat(column("name")).as("The row does not hold what the object held.").isEqualTo(List.of("Jane"));
        assertThat(column("age")).as("Every field is written, not the first alone.").isEqualTo(List.of(41));
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void the_object_has_the_key_of_its_own_row() {
        Guest jane = guest("Jane");
        insert(jane);

        assertThat(jane.id).as("The database counted from 700. It gives the key back with the INSERT, and the object must take it.")
            .isEqualTo(700L);
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void one_statement_is_enough() {
        try (QueryLog queries = QueryLog.capture()) {
            insert(guest("Jane"));

            assertThat(queries.count()).as("One INSERT is enough. It gives the key back, and the object has its values already."
                + " Whoever asks afterwards may hear of another desk's row, or of its change.").isEqualTo(1);
        }
    }

    @Test
    void nulls_are_written_too() {
        try (QueryLog queries = QueryLog.capture()) {
            insert(guest("Jane"));

            assertThat(queries.sql()).as("A null is a value of the object. Left out, the table decides what becomes of it.")
                .noneMatch(sql -> sql.startsWith("INSERT") && !sql.contains("\"age\""));
        }
    }

    @Test
    void a_key_that_the_object_brings_is_kept() {
        Guest jane = guest("Jane");
        jane.id = 5L;
        try (QueryLog queries = QueryLog.capture()) {
            insert(jane);

            assertThat(queries.count()).as("One INSERT is enough, for an object that brings its key too. Where that key is taken, the database"
                + " refuses it, so nobody need ask.").isEqualTo(1);
        }
        assertThat(column("id")).as("The object brought a key, and the row has another one.").isEqualTo(List.of(5L));
        assertThat(jane.id).as("The object brought a key, and has another one now.").isEqualTo(5L);
    }

    @Test
    void a_key_that_is_taken_is_refused() {
        insert(guest("Jane"));
        Guest emma = guest("Emma");
        emma.id = 700L;

        Throwable heard = catchThrowable(() -> Saving.insert(emma));
        assertThat(column("name")).as("The key that Emma brought is Jane's, and Jane's row was written over: an INSERT and nothing else.")
            .contains("Jane");
        assertThat(column("name")).as("The key that Emma brought is Jane's, and there is a second row now, under another key: let the database refuse.")
            .isEqualTo(List.of("Jane"));
        assertThat(heard).as("The key that Emma brought is Jane's. Let the caller have the database's IntegrityError as it is.")
            .isInstanceOf(IntegrityError.class);
    }

    @Test
    void the_key_need_not_be_called_id() {
        Card card = new Card();
        insert(card);

        assertThat(card.number).as("This model's key is its number, and the database made one: ask primaryKey(), not id.").isEqualTo(1L);
        assertThat(card.id).as("This model's key is its number. Its id is no column, and none of your business.").isNull();
    }

    @Test
    void a_key_that_is_not_called_id_may_be_brought_too() {
        Card card = new Card();
        card.number = 5L;
        insert(card);

        assertThat(card.number).as("The object brought its number, which is its key, and has another one now: ask pk(), not id.").isEqualTo(5L);
    }

    @Test
    void the_key_is_a_long_whatever_number_the_driver_gives() {
        library.update(Sql.of("ALTER TABLE \"bookworm_card\" ALTER COLUMN \"number\" SET DATA TYPE INTEGER"));
        Card card = new Card();
        try {
            insert(card);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new AssertionError("The driver gave the key as an Integer, and the field is a Long: let key.convert make one of it.", e);
        }

        assertThat(card.number).as("The driver gave the key as an Integer, and it did not get into the object.").isEqualTo(1L);
    }

    @Test
    void a_key_of_ones_own_is_sent() {
        Shelf shelf = new Shelf();
        shelf.code = "A1";
        insert(shelf);

        assertThat(shelf.code).as("Nobody but the object knows this key: it must stay as it was.").isEqualTo("A1");
    }

    @Test
    void a_key_of_ones_own_is_sent_even_if_somebody_forgot_to_set_it() {
        try (QueryLog queries = QueryLog.capture()) {
            Throwable heard = catchThrowable(() -> Saving.insert(new Shelf()));
            assertThat(queries.sql()).as("Only a key that the database generates is left out, and this one it does not: isGenerated() is false.")
                .allMatch(sql -> sql.contains("\"code\""));
            assertThat(heard).as("A shelf has no code, and nobody heard of it.").isNotNull();
        }
    }

    @Test
    void a_refused_row_leaves_the_object_as_it_was() {
        insert(guest("Jane"));
        Guest twin = guest("Jane");

        Throwable heard = catchThrowable(() -> Saving.insert(twin));
        assertThat(heard).as("Another guest has that name. The database refuses, and the caller did not hear of it.").isNotNull();
        assertThat(heard).as("Another guest has that name. Let the caller have the database's IntegrityError as it is.")
            .isInstanceOf(IntegrityError.class);
        assertThat(twin.id).as("It has no row, so it has no key: set the key last.").isNull();

        twin.id = 800L;
        assertThatThrownBy(() -> Saving.insert(twin), "Another guest has that name. Let the caller have the database's IntegrityError as it is.")
            .isInstanceOf(IntegrityError.class);
        assertThat(twin.id).as("The row was refused, and the object lost the key that it brought: let it stay as it was.").isEqualTo(800L);
    }

    @Test
    void nothing_is_validated() {
        assertThat(catchThrowable(() -> Saving.insert(guest("J".repeat(41))))).as("The name is too long. The caller did not hear of it from the"
            + " database: insert converts, and does not validate. Whoever wants that calls fullClean before.").isInstanceOf(DatabaseError.class);
    }

    @Test
    void what_convert_refuses_is_refused_before_any_statement() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> Saving.insert(guest("Ja\0ne")),
                "PostgreSQL cannot store a text with the character \\0 in it, so values(...) refuses it for every database.")
                .isInstanceOf(ValueError.class);
            assertThat(queries.count()).as("It was refused, but only after it was sent.").isZero();
        }
    }

    /** Whatever the database refuses, in words that say only what was seen. */
    private static void insert(Model object) {
        try {
            Saving.insert(object);
        } catch (DatabaseError e) {
            String key = object.meta().primaryKey().column();
            throw new AssertionError(e.getMessage().contains("NULL not allowed for column \"" + key + "\"")
                ? "The key went out as NULL. Leave out a key that the database is to make." : "The database refused the row.", e);
        }
    }

    private static Guest guest(String name) {
        Guest guest = new Guest();
        guest.name = name;
        return guest;
    }

    private List<Object> column(String name) {
        return library.query(Sql.of("SELECT " + library.dialect().quote(name) + " FROM \"bookworm_guest\""), row -> row.getObject(1));
    }
}
