package bookworm.faults;

import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import bookworm.Contract;
import bookworm.OnPostgreSQL;
import bookworm.Slow;
import bookworm.TestDatabase;
import bookworm.db.Atomic;
import bookworm.db.Database;
import bookworm.db.Isolation;
import bookworm.errors.ConflictError;
import bookworm.schema.Schema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads write the same rows: what is lost, what waits, what fails, and how each is avoided. */
@Slow
@Contract
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConcurrencyTest {

    private static final int THREADS = 32;
    private static final int INCREMENTS = 200;

    private HikariDataSource pool;
    private Database database;
    private long first;
    private long second;

    @BeforeEach
    void open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.newUrl());
        config.setMaximumPoolSize(8);
        pool = new HikariDataSource(config);
        database = Database.open(pool);
        Schema.create(Library.MODELS);
        Author austen = Author.objects.create(author -> author.name = "Jane Austen");
        first = add(austen, "Emma");
        second = add(austen, "Persuasion");
    }

    @AfterEach
    void close() {
        database.close();
        pool.close();
    }

    private static long add(Author author, String title) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(author);
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.isbn = title;
        }).id;
    }

    private static int pages(long book) {
        return Book.objects.get("pk", book).pages;
    }

    private static void increment(long book) {
        Book.objects.filter("pk", book).update("pages", f("pages").plus(1));
    }

    private static void inThreads(Runnable... works) {
        CompletableFuture.allOf(Stream.of(works).map(work -> CompletableFuture.runAsync(work, task -> new Thread(task).start()))
            .toArray(CompletableFuture[]::new)).join();
    }

    private static void inManyThreads(Runnable increment) {
        inThreads(IntStream.range(0, THREADS).<Runnable>mapToObj(thread -> () -> {
            for (int i = 0; i < INCREMENTS; i++) {
                increment.run();
            }
        }).toArray(Runnable[]::new));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    // Lost updates

    @Test
    void no_update_is_lost_where_the_database_computes_it() {
        inManyThreads(() -> increment(first));

        assertThat(pages(first)).isEqualTo(THREADS * INCREMENTS);
    }

    @Test
    void a_save_of_what_both_read_before_loses_the_update_of_one() {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Runnable readModifySave = () -> {
            Book book = Book.objects.get("pk", first);
            await(bothHaveRead);
            book.pages++;
            book.save("pages");
        };

        inThreads(readModifySave, readModifySave);

        assertThat(pages(first)).as("two increments, of which one overwrote the other").isEqualTo(1);
    }

    @Test
    void read_modify_save_from_many_threads_gives_no_more_than_what_was_added() {
        inManyThreads(() -> {
            Book book = Book.objects.get("pk", first);
            book.pages++;
            book.save("pages");
        });

        System.out.println("Read, modify, save on " + TestDatabase.product() + ": " + (THREADS * INCREMENTS - pages(first))
            + " of " + THREADS * INCREMENTS + " updates were lost");
        assertThat(pages(first)).isBetween(1, THREADS * INCREMENTS);
    }

    @Test
    void read_modify_save_loses_nothing_where_the_row_is_locked_when_it_is_read() {
        inManyThreads(() -> Database.atomic(() -> {
            Book book = Book.objects.selectForUpdate().get("pk", first);
            book.pages++;
            book.save("pages");
        }));

        assertThat(pages(first)).isEqualTo(THREADS * INCREMENTS);
    }

    // Deadlocks

    /** Each thread changes one book, and when both have, the other's. */
    private void crosswise(Atomic options) {
        CountDownLatch bothHaveOne = new CountDownLatch(2);
        inThreads(crossing(options, bothHaveOne, first, second), crossing(options, bothHaveOne, second, first));
    }

    private static Runnable crossing(Atomic options, CountDownLatch bothHaveOne, long mine, long theirs) {
        return () -> Database.atomic(options, () -> {
            increment(mine);
            bothHaveOne.countDown();
            try {
                bothHaveOne.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            increment(theirs);
        });
    }

    @Test
    void of_two_transactions_in_a_deadlock_one_is_told_of_it_and_the_other_commits() {
        assertThatThrownBy(() -> crosswise(Atomic.with())).hasCauseInstanceOf(ConflictError.class)
            .hasMessageContaining("Book: ").hasMessageContainingAll("UPDATE", "eadlock");

        assertThat(List.of(pages(first), pages(second))).as("the work of one, and nothing of the other").containsExactly(1, 1);
    }

    @Test
    void with_retries_both_transactions_of_a_deadlock_commit() {
        crosswise(Atomic.with().retries(5));

        assertThat(List.of(pages(first), pages(second))).containsExactly(2, 2);
    }

    // Serialization failures

    /** Each thread reads the other's book, and when both have, sets its own to one page more. */
    private void eachReadsWhatTheOtherWrites(Atomic options) {
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        inThreads(oneMore(options, bothHaveRead, first, second), oneMore(options, bothHaveRead, second, first));
    }

    private static Runnable oneMore(Atomic options, CountDownLatch bothHaveRead, long mine, long theirs) {
        return () -> Database.atomic(options, () -> {
            int read = pages(theirs);
            bothHaveRead.countDown();
            try {
                bothHaveRead.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Book.objects.filter("pk", mine).update("pages", read + 1);
        });
    }

    @Test
    @OnPostgreSQL
    void of_two_serializable_transactions_that_read_what_the_other_writes_one_is_told_to_try_again() {
        assertThatThrownBy(() -> eachReadsWhatTheOtherWrites(Atomic.with().isolation(Isolation.SERIALIZABLE)))
            .hasCauseInstanceOf(ConflictError.class).hasMessageContaining("could not serialize access");

        assertThat(List.of(pages(first), pages(second))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    @OnPostgreSQL
    void with_retries_both_end_as_if_one_had_run_after_the_other() {
        eachReadsWhatTheOtherWrites(Atomic.with().isolation(Isolation.SERIALIZABLE).retries(5));

        assertThat(List.of(pages(first), pages(second))).as("one page more than the other").containsExactlyInAnyOrder(1, 2);
    }
}
