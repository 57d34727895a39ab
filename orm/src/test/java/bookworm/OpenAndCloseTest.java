package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Tag;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What a database says when it cannot be opened, and what it leaves behind when it is closed. */
class OpenAndCloseTest {

    private static String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    @Test
    void no_error_prints_a_password_that_stands_in_a_url() {
        for (String url : List.of("jdbc:nosuch://desk:secret@host/library", "jdbc:nosuch:thin:desk/secret@//host/library",
                "jdbc:nosuch://host/library?user=desk&password=secret", "jdbc:h2:mem:library;PASSWORD=secret;NOSUCH")) {
            assertThatThrownBy(() -> Database.open(url)).as(url).isInstanceOf(DatabaseError.class)
                .hasMessageContaining(url.replaceAll("^(jdbc:\\w+:).*", "$1"))
                .satisfies(error -> assertThat(Throwables.getStackTrace(error)).doesNotContain("secret"));
        }
    }

    @Test
    void nor_does_one_whose_driver_prints_the_url_in_what_it_was_caused_by() throws SQLException {
        String url = "jdbc:shelves://host/library?password=secret";
        Driver driver = refusing(new SQLException("Cannot reach " + url, "08001", new IOException("No answer from " + url)));
        DriverManager.registerDriver(driver);
        try {
            assertThatThrownBy(() -> Database.open(url)).isInstanceOf(DatabaseError.class)
                .hasRootCauseMessage("Cannot reach jdbc:shelves://host/library")
                .satisfies(error -> assertThat(Throwables.getStackTrace(error)).doesNotContain("secret"));
        } finally {
            DriverManager.deregisterDriver(driver);
        }
    }

    @Test
    void nor_does_the_error_of_a_pool_whose_database_is_closed() {
        JdbcDataSource pool = new JdbcDataSource();
        pool.setUrl(url() + ";PASSWORD=secret");
        Database library = Database.open(pool);
        library.close();

        assertThatThrownBy(() -> library.query(Sql.of("SELECT 1"), row -> 1)).hasMessageContaining("is closed")
            .hasMessageContaining("jdbc:h2:mem:").hasMessageNotContaining("secret");
    }

    @Test
    void an_error_that_prints_no_url_is_the_drivers_own_with_all_that_it_says() throws SQLException {
        SQLException refusal = new SQLTransientConnectionException("Too many readers", "08004", 7, new IOException("the door is shut"));
        Driver driver = refusing(refusal);
        DriverManager.registerDriver(driver);
        try {
            assertThatThrownBy(() -> Database.open("jdbc:shelves://host/library")).isInstanceOf(DatabaseError.class)
                .cause().isSameAs(refusal);
        } finally {
            DriverManager.deregisterDriver(driver);
        }
    }

    /** A driver of {@code jdbc:shelves:} that lets nobody in. */
    private static Driver refusing(SQLException refusal) {
        Class<?>[] driver = {Driver.class};
        return (Driver) Proxy.newProxyInstance(OpenAndCloseTest.class.getClassLoader(), driver, (self, method, arguments) -> {
            if (method.getName().equals("connect") && arguments[0].toString().startsWith("jdbc:shelves:")) {
                throw refusal;
            }
            return switch (method.getName()) {
                case "acceptsURL" -> arguments[0].toString().startsWith("jdbc:shelves:");
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> null;
            };
        });
    }

    private static WeakReference<Database> usedAndClosed() {
        try (Database library = Database.open(url())) {
            Schema.create(Tag.class);
            Database.atomic(() -> Tag.objects.create(tag -> tag.name = "a"));
            assertThat(Tag.objects.filter("name", "a").list()).hasSize(1);
            assertThat(Tag.objects.values("name").list()).hasSize(1);
            return new WeakReference<>(library);
        }
    }

    @Test
    void a_database_that_is_closed_is_kept_by_none_of_the_queries_that_ran_on_it() {
        WeakReference<Database> closed = usedAndClosed();
        System.gc();

        assertThat(closed.get() == null).isTrue();
    }

    private static WeakReference<Database> namedAndClosed() {
        CompiledQueries.forget();
        try (Database library = Database.open(url()); Database current = Database.open(url())) {
            library.use(() -> Schema.create(Tag.class));
            QuerySet<Tag> tags = Tag.objects.using(library);
            tags.getOrCreate("name", "a");
            assertThat(tags.filter("name", "a").list()).hasSize(1);
            assertThat(tags.values("name").list()).hasSize(1);
            try (Stream<Tag> stream = tags.stream()) {
                assertThat(stream).hasSize(1);
            }
            assertThat(Database.current()).isSameAs(current);
            return new WeakReference<>(library);
        }
    }

    @Test
    void a_database_that_is_closed_is_kept_by_none_of_the_queries_that_named_it() {
        WeakReference<Database> closed = namedAndClosed();
        System.gc();

        assertThat(closed.get() == null).isTrue();
    }

    @Test
    void a_database_that_is_closed_inside_a_transaction_commits_it_and_leaves_no_connection_open() {
        String url = url();
        try (Database other = Database.open(url)) {
            Database library = Database.open(url);
            Schema.create(Tag.class);
            Database.atomic(() -> {
                Tag.objects.create(tag -> tag.name = "a");
                library.close();
            });

            assertThat(sessions(other)).isEqualTo(1);
            assertThat(Tag.objects.get().name).isEqualTo("a");
        }
    }

    @Test
    void a_connection_that_comes_back_after_the_database_was_closed_is_closed() {
        String url = url();
        try (Database other = Database.open(url)) {
            Database library = Database.open(url);
            Stream<Integer> rows = library.stream(Sql.of("SELECT 1"), row -> row.getInt(1));
            library.close();
            rows.close();

            assertThat(sessions(other)).isEqualTo(1);
        }
    }

    private static int sessions(Database database) {
        return database.query(Sql.of("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS"), row -> row.getInt(1)).get(0);
    }
}
