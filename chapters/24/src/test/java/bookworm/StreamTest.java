package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import library.*;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.Test;

/** Rows read one by one. There is one connection: whoever waits for a second one while holding it waits for itself. */
class StreamTest {

    private static final Sql NAMES = Sql.of("SELECT \"name\" FROM \"books_author\" ORDER BY \"name\"");

    private JdbcConnectionPool pool;
    private Database database;

    @BeforeEach
    void open() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        pool.setMaxConnections(1);
        pool.setLoginTimeout(1);
        database = Database.open(pool);
        Schema.create(Author.class, Publisher.class, library.Tag.class, Book.class, AuthorProfile.class, Member.class, Loan.class);
        add("Jane Austen", "Emma", "Persuasion");
        add("Flann O'Brien", "At Swim-Two-Birds");
        add("Virginia Woolf", "Orlando");
    }

    private static void add(String name, String... titles) {
        Author author = Author.objects.create(each -> each.name = name);
        for (String title : titles) {
            author.books.create(book -> {
                book.title = title;
                book.isbn = title.substring(0, 4);
                book.publicationDate = LocalDate.of(1900, 1, 1);
            });
        }
    }

    @AfterEach
    void close() {
        assertThat(pool.getActiveConnections()).as("connections that were not given back").isZero();
        database.close();
        pool.dispose();
    }

    private static List<String> sqlOf(Runnable action) { return StoredEmma.sqlOf(action); }

    @Test
    void a_stream_gives_what_the_list_gives() {
        assertThat(Author.objects.stream()).extracting(author -> author.name)
            .containsExactly("Flann O'Brien", "Jane Austen", "Virginia Woolf");
        assertThat(Book.objects.values("title").orderBy("title").stream()).extracting(row -> row.getString("title"))
            .startsWith("At Swim-Two-Birds", "Emma");
    }

    @Test
    void a_row_is_mapped_when_the_stream_comes_to_it() {
        List<String> mapped = new ArrayList<>();
        try (Stream<String> names = database.stream(NAMES, row -> {
            mapped.add(row.getString(1));
            return row.getString(1);
        })) {
            assertThat(mapped).isEmpty();
            assertThat(names.limit(2).toList()).containsExactly("Flann O'Brien", "Jane Austen").isEqualTo(mapped);
        }
    }

    @Test
    void it_runs_one_query_and_one_for_each_chunk_and_prefetched_relation() {
        QuerySet<Author> authors = Author.objects.prefetchRelated("books");

        assertThat(sqlOf(() -> assertThat(authors.stream()).extracting(author -> author.books.list().size()).containsExactly(1, 2, 1)))
            .hasSize(2);
        assertThat(sqlOf(() -> assertThat(authors.stream(2)).extracting(author -> author.books.list().size()).containsExactly(1, 2, 1)))
            .as("two authors, then one").hasSize(3);
        assertThatThrownBy(() -> authors.stream(0)).isInstanceOf(QueryError.class).hasMessage("chunk is at least 1, not 0.");
    }

    @Test
    void rows_that_are_known_are_streamed_without_a_query() {
        QuerySet<Author> authors = Author.objects.all();
        authors.list();

        assertThat(sqlOf(() -> {
            assertThat(authors.stream()).hasSize(3);
            assertThat(Author.objects.none().stream()).isEmpty();
        })).isEmpty();
    }

    @Test
    void each_row_may_ask_for_more_once_the_stream_has_read_the_last() {
        List<String> authors = new ArrayList<>();
        Book.objects.orderBy("title").stream().forEach(book -> authors.add(book.author.get().name));

        assertThat(authors).containsExactly("Flann O'Brien", "Jane Austen", "Virginia Woolf", "Jane Austen");
    }

    @Test
    void a_reader_may_stop_half_way_and_go_on_with_the_database() {
        for (int i = 0; i < 3; i++) {
            try (Stream<Author> authors = Author.objects.stream(1)) {
                assertThat(authors.findFirst().orElseThrow().name).isEqualTo("Flann O'Brien");
            }
        }
        assertThat(Author.objects.count()).isEqualTo(3);
    }

    @Test
    void to_go_on_in_a_stream_that_was_closed_is_an_error_and_no_end_of_the_rows() {
        Stream<String> names = database.stream(NAMES, row -> row.getString(1));
        Iterator<String> rows = names.iterator();
        rows.next();
        names.close();
        names.close();

        assertThatThrownBy(() -> rows.forEachRemaining(name -> { })).isInstanceOf(DatabaseError.class);
    }

    @Test
    void what_fails_says_so_and_gives_the_connection_back() {
        assertThatThrownBy(() -> database.stream(Sql.of("SELECT nosuch"), row -> 1)).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("SELECT nosuch");
        try (Stream<Integer> rows = database.stream(NAMES, row -> row.getInt(99))) {
            assertThatThrownBy(rows::toList).isInstanceOf(DatabaseError.class).hasMessageContaining(NAMES.text());
        }
        database.update(Sql.of("DROP TABLE \"books_loan\""));
        assertThatThrownBy(() -> Loan.objects.stream()).isInstanceOf(DatabaseError.class).hasMessageStartingWith("Loan: ");
        try (Stream<Book> books = Book.objects.prefetchRelated("loans").stream()) {
            assertThatThrownBy(books::toList).isInstanceOf(DatabaseError.class).hasMessageStartingWith("Loan: ");
        }
        assertThat(Author.objects.count()).isEqualTo(3);
    }

    @Test
    void it_belongs_to_the_transaction_that_it_is_opened_in_and_ends_with_it() {
        Database.atomic(() -> {
            Author.objects.update("biography", "changed");
            assertThat(Author.objects.filter("biography", "changed").stream()).hasSize(3);
        });
        try (Stream<Author> authors = Database.<Stream<Author>>atomic(() -> Author.objects.stream())) {
            assertThatThrownBy(authors::toList).isInstanceOf(DatabaseError.class)
                .hasMessage("The transaction in which this stream was opened has ended: read it inside the atomic block.");
        }
    }

    @Test
    void rows_may_be_worked_on_in_parallel() {
        QuerySet<Book> books = Book.objects.prefetchRelated("author").orderBy("title");

        assertThat(books.stream(1).parallel().map(book -> book.author.get().name).toList())
            .containsExactly("Flann O'Brien", "Jane Austen", "Virginia Woolf", "Jane Austen");
    }
}
