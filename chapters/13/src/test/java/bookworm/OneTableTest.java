package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What has one table only, an UPDATE and a CHECK, beside conditions that go over several. */
class OneTableTest extends StoredEmma {

    static class Copy extends Model {
        static final Constraint cheap = check("cheaper_than_its_book", q("worth__lt", f("book__price")));

        @ForeignKey(relatedName = "copies") final Ref<Book> book = ref();
        @IntegerField int worth;
    }

    @Test
    void an_update_finds_its_rows_over_relations_by_their_keys() {
        Author.objects.create(author -> author.name = "Virginia Woolf").books.create(book -> {
            book.title = "Orlando";
            book.isbn = "9780010000001";
            book.publicationDate = emma.publicationDate;
            book.pages = 300;
        });

        QuerySet<Book> byAusten = Book.objects.filter("author__name", "Jane Austen");
        assertThat(sqlOf(() -> assertThat(byAusten.update("pages", f("pages").plus(10))).isEqualTo(1)))
            .containsExactly("UPDATE \"books_book\" SET \"pages\" = (\"books_book\".\"pages\" + CAST(? AS INTEGER))"
                + " WHERE \"books_book\".\"id\" IN (SELECT \"U0\".\"id\" AS \"id\" FROM \"books_book\" \"U0\""
                + " INNER JOIN \"books_author\" \"U1\" ON (\"U0\".\"author_id\" = \"U1\".\"id\") WHERE \"U1\".\"name\" = ?)");
        assertThat(read().pages).isEqualTo(484);
        assertThat(Book.objects.get("title", "Orlando").pages).isEqualTo(300);
    }

    @Test
    void a_row_that_is_met_twice_is_updated_once() {
        austen.books.create(book -> {
            book.title = "Persuasion";
            book.isbn = "9780010475173";
            book.publicationDate = emma.publicationDate;
        });

        assertThat(Author.objects.filter("books__publicationDate", emma.publicationDate).update("biography", "met")).isEqualTo(1);
        assertThat(Author.objects.filter("books__title", "Emma").distinct().update("biography", "met")).isEqualTo(1);
    }

    @Test
    void an_update_cannot_take_a_value_from_another_table() {
        assertThatThrownBy(() -> Book.objects.update("title", f("author__name"))).isInstanceOf(FieldError.class)
            .hasMessage("An UPDATE has one table, so it cannot reach Author.name through a relation: use a subquery.");
        assertThat(sqlOf(() -> Book.objects.filter("author", austen).update("pages", f("author__id"))))
            .as("but a key that the row itself holds").containsExactly("UPDATE \"books_book\" SET \"pages\" = \"books_book\".\"author_id\""
                + " WHERE \"books_book\".\"author_id\" = ?");
    }

    @Test
    void a_relation_back_is_no_column_to_write() {
        assertThatThrownBy(() -> Author.objects.update("books", 1)).isInstanceOf(FieldError.class)
            .hasMessage("Author has no column for 'books'. Choices: id, name, birthDate, biography.");
    }

    @Test
    void a_check_is_about_one_table() {
        assertThatThrownBy(() -> Models.meta(Copy.class)).isInstanceOf(ModelError.class)
            .hasMessageContainingAll("the constraint cheaper_than_its_book cannot be used.", "Book.price through a relation");
    }
}
