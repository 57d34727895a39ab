package library;

import static library.Because.because;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.Exercise;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "05.4", title = "Many at once")
class BulkTest {

    private final Database library = SmallLibrary.open();
    private final Book persuasion = SmallLibrary.book("Persuasion", "2");
    private final Book sanditon = SmallLibrary.book("Sanditon", "3");
    private final Book brien = SmallLibrary.book("The Dalkey Archive, by Flann O'Brien", "4");

    @AfterEach
    void close() { library.close(); }

    @Test
    void all_are_inserted_by_one_statement() {
        try (QueryLog queries = QueryLog.capture()) {
            create(persuasion, sanditon, brien);

            assertThat(queries.count()).as(because("Three objects, one statement: VALUES takes many rows.", Section.STATEMENTS, queries)).isEqualTo(1);
        }
        assertThat(SmallLibrary.books(library)).isEqualTo(4);
    }

    @Test
    void values_are_bound() {
        try (QueryLog queries = QueryLog.capture()) {
            create(brien);

            assertThat(queries.sql()).as(because("A value stands in the text. Let a Param write it.", Section.TREES, queries))
                .noneMatch(sql -> sql.contains("Dalkey"));
        }
    }

    @Test
    void each_gets_the_key_of_its_own_row() {
        create(persuasion, sanditon, brien);

        assertKeys();
    }

    @Test
    void keys_need_not_follow_one_another() {
        library.update(Sql.of("ALTER TABLE \"library_book\" ALTER COLUMN \"id\" SET INCREMENT BY 10"));
        create(persuasion, sanditon, brien);

        assertKeys();
    }

    @Test
    void each_value_gets_into_its_own_column() {
        persuasion.publicationDate = null;
        create(persuasion, sanditon);

        assertThat(List.of(Book.objects.get("isbn", "2"), Book.objects.get("isbn", "3")))
            .as(because("All rows have the same columns: a null in one of them is a value like another.", Section.INSERT))
            .usingRecursiveComparison().isEqualTo(List.of(persuasion, sanditon));
    }

    @Test
    void nothing_to_insert_is_no_statement() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatCode(this::create).as(because("No objects is a list like another: nothing is to be done.", Section.STATEMENTS))
                .doesNotThrowAnyException();
            assertThat(queries.count()).as(because("No objects, no statement.", Section.STATEMENTS, queries)).isZero();
        }
    }

    @Test
    void an_object_with_a_key_is_refused_before_anything_is_sent() {
        sanditon.id = 1L;
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> Bulk.create(List.of(persuasion, sanditon)),
                because("One of the objects has a key already: its row may be there.", Section.INSERT)).isInstanceOf(ValueError.class);
            assertThat(queries.count()).as(because("Check before you send.", Section.INSERT, queries)).isZero();
        }
    }

    @Test
    void when_one_is_refused_none_is_inserted() {
        brien.isbn = "2";
        assertThatThrownBy(() -> Bulk.create(List.of(persuasion, sanditon, brien))).isInstanceOf(IntegrityError.class);

        assertThat(SmallLibrary.books(library)).as(because("One statement takes effect as a whole, or not at all.", Section.KEYS)).isEqualTo(1);
        assertThat(persuasion.id).as(because("It has no row, so it has no key.", Section.INSERT)).isNull();
    }

    private void create(Book... books) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                Bulk.create(List.of(books));
            } catch (DatabaseError e) {
                throw new AssertionError(because("The database refused it. A key that the database is to make is left out, not sent as"
                    + " NULL.\n" + e.getMessage(), Section.INSERT, queries), e);
            }
        }
    }

    private void assertKeys() {
        for (Book book : List.of(persuasion, sanditon, brien)) {
            assertThat(book.id).as(because("A saved object has a key: the database gives it back with the INSERT.", Section.KEYS)).isNotNull();
            List<String> titles = library.query(Sql.of("SELECT \"title\" FROM \"library_book\" WHERE \"id\" = ?", book.id), row -> row.getString(1));
            assertThat(titles).as(because("This is not the key of the book's own row. The keys come in the order of the rows, and the"
                + " database counts as it likes.", Section.KEYS)).containsExactly(book.title);
        }
    }
}
