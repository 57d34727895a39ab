package desk;

import static desk.Shelf.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.sql.Lock;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.*;

@Exercise(value = "25.2", title = "Your turn: locked until the end")
@ReadAgain("Step 3: locked until the end")
@Timeout(60)
class LockingTest {

    private final Database archive = open();
    private final Database library = open();

    @AfterEach
    void close() {
        library.close();
        archive.close();
    }

    private static QuerySet<Book> emma() { return Book.objects.filter("title", "Emma"); }

    private static String sent(Supplier<QuerySet<Book>> rows) {
        try (QueryLog log = QueryLog.capture()) {
            try {
                Database.atomic(() -> assertThat(rows.get().list()).as("Emma is there, locked or not.").extracting(book -> book.title).containsExactly("Emma"));
            } catch (DatabaseError e) {
                // What was wrong with the text, the test says better.
                assertThat(log.sql()).as("The query was not sent: " + e.getMessage()).isNotEmpty();
            }
            return log.sql().get(0);
        }
    }

    @Test
    void a_query_without_a_lock_runs_anywhere() {
        assertThatCode(() -> emma().list()).as("A query without a lock runs outside of a transaction as well.").doesNotThrowAnyException();
        assertThat(emma().list()).as("A query without a lock gives its rows.").extracting(book -> book.title).containsExactly("Emma");
        assertThat(sent(() -> emma())).as("Without a lock the SELECT stays as it is.").doesNotContain("FOR UPDATE");
    }

    @Test
    void the_statement_ends_with_the_lock() {
        assertThat(sent(() -> emma().selectForUpdate())).as("Lock.WAIT: others are waited for, which is what FOR UPDATE does by itself.").endsWith(" FOR UPDATE");
        assertThat(sent(() -> emma().selectForUpdate(Lock.NOWAIT))).as("Lock.NOWAIT.").endsWith(" FOR UPDATE NOWAIT");
        assertThat(sent(() -> emma().selectForUpdate(Lock.SKIP_LOCKED))).as("Lock.SKIP_LOCKED: in SQL these are two words.").endsWith(" FOR UPDATE SKIP LOCKED");
    }

    @Test
    void a_lock_that_would_end_at_once_is_refused() {
        for (Lock lock : Lock.values()) {
            try (QueryLog log = QueryLog.capture()) {
                assertThatThrownBy(() -> emma().selectForUpdate(lock).list(), "Lock." + lock + " outside of a transaction: it would end at once, and nobody would notice.")
                    .as("Lock." + lock + " outside of a transaction is refused, and the error says what to do.").isInstanceOf(QueryError.class)
                    .hasMessageContaining("use it inside Database.atomic(...)");
                assertThat(log.sql()).as("What is refused is not sent.").isEmpty();
            }
        }
    }

    @Test
    void what_counts_is_where_it_runs() {
        QuerySet<Book> described = emma().selectForUpdate();

        assertThat(sent(() -> described)).as("Described outside of a transaction, and read inside of one.").endsWith(" FOR UPDATE");
    }

    @Test
    void another_databases_transaction_does_not_count() {
        assertThatThrownBy(() -> Database.atomic(() -> Book.objects.using(archive).selectForUpdate().list()),
            "The transaction is the library's, and the books are the archive's: there nothing holds the lock.")
            .as("A transaction of another database holds no lock here.").isInstanceOf(QueryError.class);
        assertThatCode(() -> archive.use(() -> Database.atomic(() -> library.use(() -> Book.objects.using(archive).selectForUpdate().list()))))
            .as("The archive is in a transaction, and its books are locked. That the library is the current database, and in none, says nothing.")
            .doesNotThrowAnyException();
    }

    @Test
    void objects_know_their_database() {
        Book emma = Book.objects.using(archive).get("title", "Emma");
        emma.pages = 500;
        emma.save();

        assertThat(Book.objects.get("title", "Emma").pages).as("Emma was read from the archive and saved. The reader is applied to the database that the rows come"
            + " from, or she is written over the library's.").isEqualTo(474);
        assertThat(Book.objects.using(archive).get("title", "Emma").pages).as("The archive's Emma was saved.").isEqualTo(500);
    }

    @Test
    void each_database_is_asked_in_its_own_words() {
        try (Database postgres = Database.open(posingAsPostgreSQL("jdbc:h2:mem:")); QueryLog log = QueryLog.capture()) {
            try {
                Book.objects.using(library).filter("lentOn__week", 10).list();
            } catch (DatabaseError e) {
                // What was wrong with the text, the test says better.
                assertThat(log.sql()).as("The query was not sent: " + e.getMessage()).isNotEmpty();
            }
            assertThat(log.sql().get(0)).as("The library is H2's, and the current database is PostgreSQL's. The query is the library's, so it is compiled for its"
                + " dialect, in which a week is ISO_WEEK.").contains("ISO_WEEK");
        }
    }

    @Test
    void an_error_names_the_model() {
        library.update(Sql.of("DROP TABLE " + library.dialect().quote(bookworm.meta.Models.meta(Book.class).table())));

        assertThatThrownBy(() -> emma().list(), "The table is gone.").as("What fails says first which model was asked for: about(model, ...) goes around what runs.")
            .isInstanceOf(DatabaseError.class).hasMessageStartingWith("Book:");
    }

    @Test
    void an_error_stays_what_it_is() {
        assertThatThrownBy(() -> Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> {
            emma().list();
            elsewhere(() -> emma().update("pages", 500));
            emma().selectForUpdate().list();
        }), "Another desk has changed what this transaction read, and it may lock it all the same.").as("Another desk has changed Emma since this transaction read"
            + " her. That is a ConflictError, and has to stay one when it is told of the model, or nobody tries again.")
            .isInstanceOf(ConflictError.class).hasMessageStartingWith("Book:");
    }

    @Test
    void too_many_values_are_not_sent() {
        List<Integer> keys = IntStream.range(0, 70_000).boxed().toList();

        assertThatThrownBy(() -> Book.objects.filter("pk__in", keys).list(), "70,000 values were sent in one statement: fitting(sql) says what every database takes.")
            .as("fitting(sql) refuses a statement that not every database takes.").isInstanceOf(DatabaseError.class).hasMessageContaining("65535");
    }
}
