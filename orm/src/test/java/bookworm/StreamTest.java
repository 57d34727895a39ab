package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Library;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading rows one by one. */
@Contract
class StreamTest {

    private static final Sql TITLES = Sql.of("SELECT \"title\" FROM \"books_book\"");

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

    private static HikariDataSource poolOfOne() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.newUrl());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        return new HikariDataSource(config);
    }

    /** Whoever waited for a second connection would wait for itself. */
    @Test
    void a_stream_prefetches_on_the_connection_that_it_holds() {
        try (HikariDataSource pool = poolOfOne(); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            List.of("Austen", "Brontë", "Woolf").forEach(name -> AuthorProfile.objects.create(profile ->
                profile.author.set(Author.objects.create(author -> author.name = name))));

            try (Stream<Author> authors = Author.objects.prefetchRelated("profile", "books").orderBy("name").stream(2)) {
                assertThat(authors.map(author -> author.name + author.profile.get().isPresent() + author.books.count()))
                    .containsExactly("Austentrue0", "Brontëtrue0", "Woolftrue0");
            }
            assertThat(Author.objects.count()).as("the connection is given back").isEqualTo(3);
        }
    }

    @Test
    void each_row_of_a_short_stream_may_ask_for_more_where_there_is_one_connection_only() {
        try (HikariDataSource pool = poolOfOne(); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            List.of("Austen", "Woolf").forEach(name -> Author.objects.create(author -> author.name = name).books.create(book -> {
                book.title = "By " + name;
                book.isbn = name;
                book.publicationDate = LocalDate.of(1900, 1, 1);
            }));

            List<String> authors = new ArrayList<>();
            try (Stream<Book> books = Book.objects.orderBy("title").stream()) {
                books.forEach(book -> authors.add(book.author.get().name));
            }
            assertThat(authors).containsExactly("Austen", "Woolf");
        }
    }

    @Test
    void a_prefetch_that_fails_ends_the_stream_and_leaves_the_database_usable() {
        library.update(Sql.of("DROP TABLE \"books_loan\""));
        try (Stream<Book> books = Book.objects.prefetchRelated("loans").stream()) {
            assertThatThrownBy(books::toList).isInstanceOf(DatabaseError.class).hasMessageContaining("books_loan");
        }
        assertThat(Book.objects.count()).isEqualTo(167);
    }

    @Test
    void a_queryset_that_is_streamed_in_parallel_loses_no_row() {
        QuerySet<Book> books = Book.objects.prefetchRelated("author").orderBy("pk");
        try (Stream<Book> rows = books.stream(10)) {
            assertThat(rows.parallel().toList()).isEqualTo(books.list());
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
    void a_stream_closed_after_its_transaction_takes_no_later_write_with_it() {
        Stream<Author> authors = Database.<Stream<Author>>atomic(() -> Author.objects.stream());
        authors.close();
        Author.objects.create(author -> author.name = "Flann O'Brien");

        assertThat(Author.objects.filter("name", "Flann O'Brien").exists()).isTrue();
    }

    @Test
    void a_stream_is_read_inside_the_transaction_that_it_was_opened_in() {
        try (Stream<Author> authors = Database.<Stream<Author>>atomic(() -> Author.objects.stream())) {
            assertThatThrownBy(authors::toList).isInstanceOf(DatabaseError.class).hasMessageContaining("has ended")
                .hasMessageContaining("read it inside");
        }
    }

    @Test
    void reading_on_in_a_stream_that_was_closed_is_an_error_and_no_end_of_the_rows() {
        Stream<String> titles = library.stream(TITLES, row -> row.getString(1));
        Iterator<String> rows = titles.iterator();
        rows.next();
        titles.close();

        assertThatThrownBy(() -> {
            while (rows.hasNext()) {
                rows.next();
            }
        }).isInstanceOf(DatabaseError.class);
    }

    @Test
    void a_row_that_cannot_be_read_ends_the_stream_and_says_why() {
        try (Stream<Integer> rows = library.stream(TITLES, row -> row.getInt(99))) {
            assertThatThrownBy(rows::toList).isInstanceOf(DatabaseError.class).hasMessageContaining(TITLES.text());
        }
        assertThat(Book.objects.count()).isEqualTo(167);
    }

    @Test
    void the_rows_of_a_stream_may_be_worked_on_in_parallel() {
        Sql pairs = Sql.of("SELECT a.\"id\" * 1000 + b.\"id\" FROM \"books_book\" a CROSS JOIN \"books_book\" b");
        try (Stream<Long> rows = library.stream(pairs, row -> row.getLong(1))) {
            assertThat(rows.parallel().toList()).hasSize(167 * 167).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_wrong_query_says_so_when_the_stream_is_opened() {
        library.update(Sql.of("DROP TABLE \"books_loan\""));

        assertThatThrownBy(() -> books.Loan.objects.stream()).hasMessageContaining("Loan").hasMessageContaining("books_loan");
    }
}
