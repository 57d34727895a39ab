package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading rows one by one. */
@Contract
class StreamTest {

    private Database library;

    @BeforeEach
    void open() {
        library = Library.open();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_stream_gives_what_the_list_gives() {
        try (Stream<Book> books = Book.objects.orderBy("pk").stream()) {
            assertThat(books.toList()).isEqualTo(Book.objects.orderBy("pk").list());
        }
    }

    @Test
    void a_stream_runs_one_query_and_one_for_each_prefetched_relation() {
        try (QueryLog queries = QueryLog.capture();
                Stream<Author> authors = Author.objects.prefetchRelated("books").stream()) {
            assertThat(authors.mapToLong(author -> author.books.count()).sum()).isEqualTo(167);
            assertThat(queries.count()).isEqualTo(2);
        }
    }

    @Test
    void a_reader_may_stop_half_way_and_go_on_with_the_database() {
        for (int i = 0; i < 50; i++) {
            try (Stream<Book> books = Book.objects.orderBy("pk").stream()) {
                assertThat(books.limit(1).map(book -> book.id).toList()).isEqualTo(List.of(1L));
            }
        }
        assertThat(Book.objects.count()).isEqualTo(167);
    }

    @Test
    void a_stream_belongs_to_the_transaction_that_it_is_opened_in() {
        Database.atomic(() -> {
            Book.objects.filter("pk__gt", 1).update("pages", 7);
            try (Stream<Book> books = Book.objects.filter("pages", 7).stream()) {
                assertThat(books.count()).isEqualTo(166);
            }
        });
    }

    @Test
    void a_wrong_query_says_so_when_the_stream_is_opened() {
        library.update(bookworm.db.Sql.of("DROP TABLE \"books_loan\""));

        assertThatThrownBy(() -> books.Loan.objects.stream()).hasMessageContaining("Loan").hasMessageContaining("books_loan");
    }
}
