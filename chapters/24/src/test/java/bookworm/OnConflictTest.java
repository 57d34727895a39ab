package bookworm;

import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.CharField;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import bookworm.sql.OnConflict;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.stream.*;
import library.*;
import library.Tag;
import org.junit.jupiter.api.Test;

/** New rows of which the table has some already. */
class OnConflictTest extends StoredEmma {

    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);
        static final Constraint PLACE = unique("one_shelf_a_place", "room", "number");

        @CharField(maxLength = 10) String room;
        @CharField(maxLength = 10) String number;
        @CharField(maxLength = 10, blank = true) String subject;
    }

    private Book edition(String isbn, String title, int pages) {
        Book book = new Book();
        book.title = title;
        book.isbn = isbn;
        book.pages = pages;
        book.author.set(austen);
        book.publicationDate = emma.publicationDate;
        return book;
    }

    private static Shelf shelf(String room, String number, String subject) {
        Shelf shelf = new Shelf();
        shelf.room = room;
        shelf.number = number;
        shelf.subject = subject;
        return shelf;
    }

    private static List<String> titlesAndPages() {
        return Book.objects.orderBy("isbn").valuesList("title", "pages").list().stream().map(Object::toString).toList();
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        List<Book> books = List.of(edition("1", "L".repeat(201), 90));

        assertThatThrownBy(() -> Book.objects.bulkCreate(books, OnConflict.ignore())).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("too long");
        assertThat(titlesAndPages()).containsExactly("[Emma, 474]");
    }

    @Test
    void rows_that_are_there_can_be_passed_over_by_one_statement() {
        List<Book> books = List.of(edition("1", "Lady Susan", 90), edition(emma.isbn, "Emma again", 1));

        assertThat(sqlOf(() -> Book.objects.bulkCreate(books, OnConflict.ignore()))).hasSize(1);
        assertThat(titlesAndPages()).containsExactly("[Lady Susan, 90]", "[Emma, 474]");
        assertThat(books).as("as nobody knows which were passed over").allMatch(book -> book.id == null);
    }

    @Test
    void a_row_that_stands_in_the_list_twice_is_inserted_once() {
        Book.objects.bulkCreate(List.of(edition("1", "Lady Susan", 90), edition("1", "Lady Susan again", 91), edition("2", "Sanditon", 120),
            edition(emma.isbn, "Emma again", 1)), OnConflict.ignore());

        assertThat(titlesAndPages()).containsExactly("[Lady Susan, 90]", "[Sanditon, 120]", "[Emma, 474]");
    }

    @Test
    void many_desks_may_insert_the_same_rows_at_once() {
        Runnable insert = () -> Book.objects.bulkCreate(
            IntStream.range(0, 50).mapToObj(i -> edition("isbn " + i, "Book " + i, i)).toList(), OnConflict.ignore());

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(insert, task -> new Thread(task).start())).limit(4)
            .toArray(CompletableFuture[]::new)).join();

        assertThat(Book.objects.filter("isbn__startswith", "isbn ").count()).isEqualTo(50);
    }

    @Test
    void fields_that_are_unique_together_are_a_conflict_only_together() {
        Schema.create(Shelf.class);
        Shelf.objects.bulkCreate(List.of(shelf("A", "1", "novels")));

        Shelf.objects.bulkCreate(List.of(shelf("A", "1", "maps"), shelf("A", "2", "maps"), shelf("B", "1", "maps")), OnConflict.ignore());
        assertThat(Shelf.objects.orderBy("pk").valuesFlat("subject").list()).containsExactly("novels", "maps", "maps");

        Shelf.objects.bulkCreate(List.of(shelf("A", "1", "poems")), OnConflict.update("subject").of("room", "number"));
        assertThat(Shelf.objects.orderBy("pk").valuesFlat("subject").list()).containsExactly("poems", "maps", "maps");
    }

    @Test
    void where_nothing_is_unique_but_the_key_only_that_is_a_conflict() {
        Author another = new Author();
        another.name = austen.name;

        Author.objects.bulkCreate(List.of(another), OnConflict.ignore());
        assertThat(Author.objects.filter("name", austen.name).count()).isEqualTo(2);

        another.id = austen.id;
        another.name = "of the same key";
        Author.objects.bulkCreate(List.of(another), OnConflict.ignore());
        assertThat(Author.objects.get("pk", austen.id).name).isEqualTo("Jane Austen");
    }

    @Test
    void the_row_that_is_there_can_be_updated_in_the_fields_that_are_named() {
        List<Book> books = List.of(edition("1", "Lady Susan", 90), edition(emma.isbn, "Emma, second edition", 500));
        books.get(1).genre = "HIS";

        assertThat(sqlOf(() -> Book.objects.bulkCreate(books, OnConflict.update("title", "pages").of("isbn")))).hasSize(1);
        assertThat(titlesAndPages()).containsExactly("[Lady Susan, 90]", "[Emma, second edition, 500]");
        assertThat(read().genre).as("a field that was not named").isEqualTo("FIC");
        assertThat(books).extracting(book -> book.id).containsExactly(Book.objects.get("isbn", "1").id, emma.id);
    }

    @Test
    void the_statement_tells_rows_by_what_is_unique() {
        OnConflict update = OnConflict.update("name").of("name");

        assertThat(sqlOf(() -> Tag.objects.bulkCreate(List.of(new Tag()), update))).containsExactly(
            "MERGE INTO \"books_tag\" USING (VALUES (CAST(? AS VARCHAR))) AS \"excluded\" (\"name\") "
                + "ON (\"books_tag\".\"name\" = \"excluded\".\"name\") WHEN MATCHED THEN UPDATE SET \"name\" = \"excluded\".\"name\" "
                + "WHEN NOT MATCHED THEN INSERT (\"name\") VALUES (\"excluded\".\"name\")");
    }

    @Test
    void to_update_takes_a_word_on_which_rows_are_the_same() {
        assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(edition("1", "X", 1)), OnConflict.update("title")))
            .isInstanceOf(QueryError.class).hasMessage("Which rows of Book are to be updated? Name the unique fields that tell: "
                + "OnConflict.update(...).of(\"id\").");
        assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(edition("1", "X", 1)), OnConflict.update("titel").of("isbn")))
            .isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'title'?");
    }

    @Test
    void what_is_wrong_otherwise_is_an_error_all_the_same_and_keeps_all_out() {
        Book lost = edition("2", "Lost", 1);
        lost.author.key(99);

        assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(edition("1", "Lady Susan", 90), edition("1", "Lady Susan", 90), lost),
            OnConflict.ignore())).isInstanceOf(IntegrityError.class);
        assertThat(titlesAndPages()).containsExactly("[Emma, 474]");
    }
}
