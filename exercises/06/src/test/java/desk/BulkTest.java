package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "06.7", title = "Many at once")
@ReadAgain("Step 1: a value writes both")
class BulkTest {

    /** A model whose key is not called id. */
    static class Card extends Model {
        @AutoField Long cardNumber;
        @CharField(maxLength = 40) String holder = "Jane";
    }

    private final Database library = SmallLibrary.open();
    private final Book persuasion = SmallLibrary.book("Persuasion", "2");
    private final Book sanditon = SmallLibrary.book("Sanditon", "3");
    private final Book brien = SmallLibrary.book("The Dalkey Archive, by Flann O'Brien", "4");

    @AfterEach
    void close() { library.close(); }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void the_database_makes_the_keys() { create(persuasion); }

    @Test
    void all_are_inserted_by_one_statement() {
        try (QueryLog queries = QueryLog.capture()) {
            create(persuasion, sanditon, brien);

            assertThat(queries.count()).as("Three objects, one statement: VALUES takes many rows, and their keys come back with the"
                + " INSERT.").isEqualTo(1);
            assertThat(queries.sql().get(0).split("INSERT INTO", -1)).as("The one text holds several INSERTs. VALUES takes many rows: write one INSERT.")
                .hasSize(2);
        }
        assertThat(SmallLibrary.books(library)).isEqualTo(4);
    }

    @Test
    @ReadAgain("Step 1: a value writes both")
    void values_are_bound() {
        try (QueryLog queries = QueryLog.capture()) {
            create(brien);

            assertThat(queries.sql()).as("A value stands in the text. Let a Param write it.")
                .noneMatch(sql -> sql.contains("Dalkey"));
        }
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void each_gets_the_key_of_its_own_row() {
        create(persuasion, sanditon, brien);

        assertKeys();
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void keys_need_not_follow_one_another() {
        library.update(Sql.of("ALTER TABLE \"desk_book\" ALTER COLUMN \"id\" SET INCREMENT BY 10"));
        create(persuasion, sanditon, brien);

        assertKeys();
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void each_value_gets_into_its_own_column() {
        persuasion.publicationDate = null;
        create(persuasion, sanditon);

        assertThat(List.of(Book.objects.get("isbn", "2"), Book.objects.get("isbn", "3")))
            .as("All rows have the same columns: a null in one of them is a value like another.")
            .usingRecursiveComparison().isEqualTo(List.of(persuasion, sanditon));
    }

    @Test
    void nothing_to_insert_is_no_statement() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatCode(this::create).as("No objects is a list like another: nothing is to be done. An Insert of no rows would end after VALUES.")
                .doesNotThrowAnyException();
            assertThat(queries.count()).as("No objects, no statement.").isZero();
        }
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void an_object_with_a_key_is_refused_before_anything_is_sent() {
        sanditon.id = 1L;
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> Bulk.create(List.of(persuasion, sanditon)),
                "One of the objects has a key already: its row may be there. Refuse it with a ValueError.").isInstanceOf(ValueError.class);
            assertThat(queries.count()).as("Check before you send.").isZero();
        }
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void when_one_is_refused_none_is_inserted() {
        brien.isbn = "2";
        assertThatThrownBy(() -> Bulk.create(List.of(persuasion, sanditon, brien)),
            "Two of the books have one ISBN. The database refuses that: let the caller have its IntegrityError.").isInstanceOf(IntegrityError.class);

        assertThat(SmallLibrary.books(library)).as("One statement takes effect as a whole, or not at all.").isEqualTo(1);
        assertThat(persuasion.id).as("It has no row, so it has no key.").isNull();
    }

    @Test
    @ReadAgain("Check yourself")
    void nothing_is_validated() {
        persuasion.title = "";
        Throwable heard = catchThrowable(() -> Bulk.create(List.of(persuasion)));

        assertThat(heard instanceof ValidationError).as("The title is empty. Validation refuses that, and the database takes it: create does not"
            + " validate, as save does not. Whoever wants that calls fullClean before.").isFalse();
        assertThat(SmallLibrary.books(library)).as("The title is empty, which the database takes, and the book was not inserted.").isEqualTo(2);
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void what_convert_refuses_is_refused_before_any_statement() {
        brien.title = "The Dalkey\0Archive";
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> Bulk.create(List.of(persuasion, brien)),
                "PostgreSQL cannot store a text with the character \\0 in it, so convert refuses it for every database.")
                .isInstanceOf(ValueError.class);
            assertThat(queries.count()).as("It was refused, but only after it was sent.").isZero();
        }
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void the_key_need_not_be_called_id() {
        String askPrimaryKey = "This model's key is its cardNumber: ask primaryKey() and pk(), not id.";
        Schema.create(Card.class);
        Card card = new Card();
        try {
            Bulk.create(List.of(card));
        } catch (BookwormException e) {
            throw new AssertionError(e.getMessage().contains("cardNumber")
                ? "This model's key is its cardNumber, in a column called card_number: ask the key for its column(), not its name()." : askPrimaryKey, e);
        }

        assertThat(card.cardNumber).as(askPrimaryKey).isEqualTo(1L);
        assertThat(card.id).as(askPrimaryKey).isNull();
        assertThatThrownBy(() -> Bulk.create(List.of(card)), "The card has a key by now. " + askPrimaryKey).isInstanceOf(ValueError.class);
    }

    @Test
    @ReadAgain("Step 2: the key that the database made")
    void the_key_is_a_long_whatever_number_the_driver_gives() {
        Schema.create(Card.class);
        library.update(Sql.of("ALTER TABLE \"desk_card\" ALTER COLUMN \"card_number\" SET DATA TYPE INTEGER"));
        Card card = new Card();
        try {
            Bulk.create(List.of(card));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new AssertionError("The driver gave the key as an Integer, and the field is a Long: let key.convert make one of it.", e);
        }

        assertThat(card.cardNumber).as("The driver gave the key as an Integer, and it did not get into the object.").isEqualTo(1L);
    }

    private void create(Book... books) {
        try {
            Bulk.create(List.of(books));
        } catch (DatabaseError e) {
            String seen = e.getMessage().contains("NULL not allowed for column \"id\"")
                ? "The keys went out as NULL. Leave out a key that the database is to make." : "The database refused the statement.";
            throw new AssertionError(seen, e);
        }
    }

    private void assertKeys() {
        for (Book book : List.of(persuasion, sanditon, brien)) {
            assertThat(book.id).as("A saved object has a key: the database gives it back with the INSERT.").isNotNull();
            Sql titleOfRow = Sql.of("SELECT \"title\" FROM \"desk_book\" WHERE \"id\" = ?", book.id);
            List<String> titles = library.query(titleOfRow, row -> row.getString(1));
            assertThat(titles).as("This is not the key of the book's own row. The keys come in the order of the rows, and the"
                + " database counts as it likes.").containsExactly(book.title);
        }
    }
}
