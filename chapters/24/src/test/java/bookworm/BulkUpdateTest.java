package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.math.BigDecimal;
import java.util.List;
import library.*;
import org.junit.jupiter.api.*;

/** Fields of many objects, each with a value of its own, written with few statements. */
class BulkUpdateTest extends StoredEmma {

    private Book persuasion;

    @BeforeEach
    void addPersuasion() {
        persuasion = Book.objects.create(book -> {
            book.title = "Persuasion";
            book.author.set(austen);
            book.isbn = "9780010475173";
            book.publicationDate = emma.publicationDate;
            book.price = new BigDecimal("8.00");
        });
    }

    private static List<Object> all(String field) { return Book.objects.orderBy("pk").valuesFlat(field).list(); }

    @Test
    void each_row_finds_its_own_value_in_one_statement() {
        emma.pages = 500;
        persuasion.pages = 250;

        assertThat(sqlOf(() -> assertThat(Book.objects.bulkUpdate(List.of(emma, persuasion), "pages")).isEqualTo(2))).containsExactly(
            "UPDATE \"books_book\" SET \"pages\" = CASE WHEN \"books_book\".\"id\" = ? THEN ? WHEN \"books_book\".\"id\" = ? THEN ? "
                + "ELSE \"books_book\".\"pages\" END WHERE \"books_book\".\"id\" IN (?, ?)");
        assertThat(all("pages")).containsExactly(500, 250);
    }

    @Test
    void only_the_named_fields_are_written_whatever_they_hold() {
        Author woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        emma.price = new BigDecimal("9.50");
        persuasion.price = null;
        persuasion.author.set(woolf);
        persuasion.title = "not written";

        Book.objects.bulkUpdate(List.of(emma, persuasion), "price", "author");

        assertThat(all("price")).containsExactly(new BigDecimal("9.50"), null);
        assertThat(all("author")).containsExactly(austen.id, woolf.id);
        assertThat(all("title")).containsExactly("Emma", "Persuasion");
    }

    @Test
    void rows_that_are_gone_are_not_counted_and_other_rows_not_touched() {
        elsewhere("DELETE FROM \"books_book\" WHERE \"id\" = ?", persuasion.id);
        Book other = Book.objects.create(book -> {
            book.title = "Lady Susan";
            book.author.set(austen);
            book.isbn = "9780010475174";
            book.publicationDate = emma.publicationDate;
            book.pages = 90;
        });
        emma.pages = 500;

        assertThat(Book.objects.bulkUpdate(List.of(emma, persuasion), "pages")).isEqualTo(1);
        assertThat(Book.objects.get("pk", other.id).pages).isEqualTo(90);
    }

    @Test
    void batches_are_written_all_or_none() {
        emma.isbn = "1";
        persuasion.isbn = "2";
        assertThat(sqlOf(() -> assertThat(Book.objects.bulkUpdate(List.of(emma, persuasion), 1, "isbn")).isEqualTo(2))).hasSize(2);

        emma.isbn = "3";
        persuasion.isbn = "3";
        assertThatThrownBy(() -> Book.objects.bulkUpdate(List.of(emma, persuasion), 1, "isbn")).isInstanceOf(IntegrityError.class);
        assertThat(all("isbn")).containsExactly("1", "2");
    }

    @Test
    void what_cannot_be_written_is_refused_before_any_statement() {
        List<Book> books = List.of(emma);

        assertThat(sqlOf(() -> {
            assertThatThrownBy(() -> Book.objects.bulkUpdate(books)).isInstanceOf(QueryError.class)
                .hasMessage("bulkUpdate needs the names of one or more fields of Book.");
            assertThatThrownBy(() -> Book.objects.bulkUpdate(books, "id")).isInstanceOf(FieldError.class)
                .hasMessage("Book.id is the key, which says which row to write: it cannot be written itself.");
            assertThatThrownBy(() -> Book.objects.bulkUpdate(books, "pagse")).isInstanceOf(FieldError.class)
                .hasMessageContaining("Did you mean 'pages'?");
            assertThatThrownBy(() -> Book.objects.bulkUpdate(books, 0, "pages")).hasMessage("batchSize is at least 1, not 0.");
            assertThatThrownBy(() -> Book.objects.bulkUpdate(List.of(emma, new Book()), "pages")).isInstanceOf(ValueError.class)
                .hasMessageEndingWith("is not saved, so there is no row to update: save it first.");
            assertThat(Book.objects.bulkUpdate(List.of(), "pages")).isZero();
        })).isEmpty();
    }
}
