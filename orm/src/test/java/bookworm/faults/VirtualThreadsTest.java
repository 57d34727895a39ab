package bookworm.faults;

import static bookworm.Expressions.f;
import static bookworm.Expressions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import books.Author;
import books.Book;
import books.Library;
import books.Tag;
import bookworm.Contract;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.schema.Schema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bookworm blocks its thread while the database works: with virtual threads there may be as many as there are requests. */
@Contract
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VirtualThreadsTest {

    private static final int REQUESTS = 10_000;
    private static final int CONNECTIONS = 10;
    private static final int BOOKS = 20;
    private static final Duration LONG = Duration.ofMillis(200);

    @TempDir
    private Path folder;
    private HikariDataSource pool;
    private Database database;
    private List<Long> books;

    @BeforeEach
    void a_library_behind_a_pool_of_ten() {
        assumeTrue(Runtime.version().feature() >= 24, "A virtual thread that waits in a synchronized block keeps its carrier before Java 24;"
            + " this is Java " + Runtime.version().feature() + ".");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.newUrl());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(Duration.ofMinutes(1).toMillis());
        pool = new HikariDataSource(config);
        database = Database.open(pool);
        Schema.create(Library.MODELS);
        Author austen = Author.objects.create(author -> author.name = "Jane Austen");
        books = IntStream.range(0, BOOKS).mapToObj(i -> Book.objects.create(book -> {
            book.title = "Book " + i;
            book.author.set(austen);
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.isbn = "isbn " + i;
        }).id).toList();
    }

    @AfterEach
    void close() {
        if (pool != null) {
            database.close();
            pool.close();
        }
    }

    @Test
    void ten_thousand_virtual_threads_share_ten_connections_and_nothing_is_lost() throws Exception {
        List<Boolean> done = new ArrayList<>();
        try (Recording recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withThreshold(LONG);
            recording.start();
            ExecutorService threads = virtualThreads();
            List<Future<Boolean>> requests = IntStream.range(0, REQUESTS).mapToObj(i -> threads.submit(() -> request(i))).toList();
            for (Future<Boolean> request : requests) {
                done.add(request.get());
            }
            threads.shutdown();
            recording.stop();
            assertThat(events(recording)).as("threads that kept their carrier for more than %s", LONG).isEmpty();
        }

        long committed = done.stream().filter(each -> each).count();
        assertThat(committed).isEqualTo(IntStream.range(0, REQUESTS).filter(i -> i % 3 == 0).count());
        assertThat(Book.objects.aggregate("pages", sum("pages")).getLong("pages")).as("each page that was counted").isEqualTo(committed);
        assertThat(Tag.objects.count()).as("each tag that was written, and none that was taken back").isEqualTo(committed);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).as("connections that nobody gave back").isZero();
    }

    /** One in three writes two rows in a transaction, one takes that back, and one only reads. True where something stays. */
    private boolean request(int number) {
        if (number % 3 == 2) {
            assertThat(Author.objects.prefetchRelated("books").get("name", "Jane Austen").books.list()).hasSize(BOOKS);
            return false;
        }
        boolean stays = number % 3 == 0;
        try {
            Database.atomic(() -> {
                Book.objects.filter("pk", books.get(number % BOOKS)).update("pages", f("pages").plus(1));
                Tag.objects.create(tag -> tag.name = "tag " + number);
                if (!stays) {
                    throw new IllegalStateException("taken back");
                }
            });
        } catch (IllegalStateException takenBack) {
            assertThat(stays).isFalse();
        }
        return stays;
    }

    /** By its name: the tests are compiled for Java 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private List<?> events(Recording recording) throws IOException {
        Path file = folder.resolve("pinned.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file);
    }
}
