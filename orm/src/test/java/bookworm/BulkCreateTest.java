package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Tag;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.DatabaseError;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.errors.QueryError;
import bookworm.sql.OnConflict;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many rows with one INSERT, and what becomes of those that are there already. */
class BulkCreateTest extends SmallLibrary {

    private Book edition(String isbn, String title, int pages) {
        Book book = new Book();
        book.title = title;
        book.isbn = isbn;
        book.pages = pages;
        book.author.set(austen);
        book.publicationDate = LocalDate.of(1816, 1, 1);
        return book;
    }

    private List<String> titlesAndPages() {
        return Book.objects.orderBy("isbn").valuesList("title", "pages").list().stream().map(Object::toString).toList();
    }

    @Test
    void every_object_gets_the_key_of_its_own_row() {
        List<Book> books = IntStream.range(0, 50).mapToObj(i -> edition("isbn " + i, "Book " + i, i)).toList();

        Book.objects.bulkCreate(books);

        assertThat(books).allSatisfy(book -> assertThat(read(book).title).isEqualTo(book.title));
    }

    @Test
    void without_a_word_on_conflicts_one_row_that_is_there_keeps_all_out() {
        List<Book> books = List.of(edition("Lady Susan", "Lady Susan", 90), edition("Emma", "Emma again", 1));

        assertThatThrownBy(() -> Book.objects.bulkCreate(books)).isInstanceOf(IntegrityError.class);
        assertThat(Book.objects.count()).isEqualTo(3);
    }

    @Test
    void conflicts_can_be_ignored() {
        List<Book> books = List.of(edition("Lady Susan", "Lady Susan", 90), edition("Emma", "Emma again", 1));

        try (QueryLog queries = QueryLog.capture()) {
            Book.objects.bulkCreate(books, OnConflict.ignore());
            assertThat(queries.count()).isEqualTo(1);
        }
        assertThat(titlesAndPages()).containsExactly("[Emma, 0]", "[Lady Susan, 90]", "[Orlando, 0]", "[Persuasion, 0]");
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        List<Book> books = List.of(edition("Lady Susan", "L".repeat(201), 90));

        assertThatThrownBy(() -> Book.objects.bulkCreate(books, OnConflict.ignore())).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("too long");
    }

    @Test
    void a_row_that_stands_in_the_list_twice_is_inserted_once() {
        Book.objects.bulkCreate(List.of(edition("Lady Susan", "Lady Susan", 90), edition("Emma", "Emma again", 1),
            edition("Lady Susan", "Lady Susan again", 91), edition("Sanditon", "Sanditon", 120)), OnConflict.ignore());

        assertThat(titlesAndPages()).containsExactly("[Emma, 0]", "[Lady Susan, 90]", "[Orlando, 0]", "[Persuasion, 0]",
            "[Sanditon, 120]");
    }

    @Test
    void many_threads_may_insert_the_same_rows_at_once() {
        Database library = Database.current();
        Runnable insert = () -> library.use(() -> {
            Book.objects.bulkCreate(IntStream.range(0, 100).mapToObj(i -> edition("isbn " + i, "Book " + i, i)).toList(),
                OnConflict.ignore());
        });
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(insert, task -> new Thread(task).start()))
            .limit(8).toArray(CompletableFuture[]::new)).join();

        assertThat(Book.objects.filter("isbn__startswith", "isbn ").count()).isEqualTo(100);
    }

    @Test
    void a_row_that_refers_to_nothing_keeps_those_out_that_came_with_it() {
        Book lost = edition("lost", "Lost", 1);
        lost.author.key(99);
        List<Book> books = List.of(edition("Lady Susan", "Lady Susan", 90), edition("Lady Susan", "Lady Susan", 90), lost);

        assertThatThrownBy(() -> Book.objects.bulkCreate(books, OnConflict.ignore())).isInstanceOf(IntegrityError.class);
        assertThat(Book.objects.count()).isEqualTo(3);
    }

    @Test
    void a_key_that_is_there_is_a_conflict_too() {
        Book other = edition("another", "Another", 7);
        other.id = emma.id;

        Book.objects.bulkCreate(List.of(other), OnConflict.ignore());

        assertThat(read(emma).title).isEqualTo("Emma");
    }

    @Test
    void an_object_that_may_have_been_passed_over_gets_no_key() {
        Book susan = edition("Lady Susan", "Lady Susan", 90);

        Book.objects.bulkCreate(List.of(susan), OnConflict.ignore());

        assertThat(susan.id).isNull();
    }

    @Test
    void the_row_that_is_there_can_be_updated_in_the_fields_that_are_named() {
        List<Book> books = List.of(edition("Lady Susan", "Lady Susan", 90), edition("Emma", "Emma, second edition", 500));

        try (QueryLog queries = QueryLog.capture()) {
            Book.objects.bulkCreate(books, OnConflict.update("title", "pages").of("isbn"));
            assertThat(queries.count()).isEqualTo(1);
        }
        assertThat(titlesAndPages()).containsExactly("[Emma, second edition, 500]", "[Lady Susan, 90]", "[Orlando, 0]",
            "[Persuasion, 0]");
        assertThat(read(emma).publicationDate).as("a field that was not named").isEqualTo(LocalDate.of(1815, 1, 1));
    }

    @Test
    void rows_that_were_inserted_or_updated_give_their_keys() {
        List<Book> books = List.of(edition("Lady Susan", "Lady Susan", 90), edition("Emma", "Emma, second edition", 500));

        Book.objects.bulkCreate(books, OnConflict.update("title").of("isbn"));

        assertThat(books).extracting(book -> book.id).containsExactly(Book.objects.get("isbn", "Lady Susan").id, emma.id);
    }

    @Test
    void to_update_takes_a_word_on_which_rows_are_the_same() {
        assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(edition("x", "X", 1)), OnConflict.update("title")))
            .isInstanceOf(QueryError.class).hasMessageContaining("Which rows of Book are to be updated?")
            .hasMessageContaining("OnConflict.update(...).of(");
    }

    @Test
    void a_field_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(edition("x", "X", 1)), OnConflict.update("titel").of("isbn")))
            .isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'title'?");
    }

    @Test
    void a_row_that_refers_to_nothing_is_an_error_all_the_same() {
        Book lost = edition("lost", "Lost", 1);
        lost.author.key(99);

        assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(lost), OnConflict.ignore())).isInstanceOf(DatabaseError.class);
    }

    @Test
    void where_nothing_is_unique_there_is_no_conflict_to_ignore() {
        Author another = new Author();
        another.name = "Austen";

        Author.objects.bulkCreate(List.of(another), OnConflict.ignore());

        assertThat(Author.objects.filter("name", "Austen").count()).isEqualTo(2);
    }

    @Test
    void nothing_to_insert_takes_no_query() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Author.objects.bulkCreate(List.of(), OnConflict.ignore())).isEmpty();
            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void links_that_are_there_are_passed_over_too() {
        emma.tags.add(classic);

        emma.tags.add(classic, witty);

        assertThat(emma.tags.orderBy("name")).extracting((Tag tag) -> tag.name).containsExactly("classic", "witty");
    }
}
