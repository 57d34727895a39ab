package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.DatabaseError;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import library.LibraryRows;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

class ConnectionSourceTest {

    private static final Sql OPEN_CONNECTIONS = Sql.of("SELECT COUNT(*) FROM information_schema.sessions");
    private static final RowMapper<Integer> NUMBER = row -> row.getInt(1);

    @Test
    void one_connection_serves_one_statement_after_another() {
        try (Database library = LibraryRows.open()) {
            library.query(OPEN_CONNECTIONS, NUMBER);

            assertThat(library.query(OPEN_CONNECTIONS, NUMBER)).containsExactly(1);
        }
    }

    @Test
    void a_query_within_a_query_borrows_a_second_connection() {
        try (Database library = LibraryRows.open()) {
            List<Integer> within = library.query(Sql.of("SELECT 1"), row -> library.query(OPEN_CONNECTIONS, NUMBER).get(0));

            assertThat(within).containsExactly(2);
        }
    }

    @Test
    void threads_share_a_database_and_each_borrows_a_connection_of_its_own() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try (Database library = LibraryRows.open()) {
            Callable<Integer> addPage = () -> library.update(Sql.of("UPDATE books_book SET pages = pages + 1 WHERE id = ?", 2));
            for (Future<Integer> page : readers.invokeAll(Collections.nCopies(100, addPage))) {
                assertThat(page.get()).isEqualTo(1);
            }
            assertThat(library.query(Sql.of("SELECT pages FROM books_book WHERE id = ?", 2), NUMBER)).containsExactly(432 + 100);
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void a_database_in_memory_lives_between_statements_and_ends_when_it_is_closed() {
        String url = LibraryRows.url();
        try (Database library = Database.open(url)) {
            library.update(Sql.of("CREATE TABLE books_tag (name VARCHAR(50))"));
            assertThat(library.update(Sql.of("INSERT INTO books_tag VALUES (?)", "classic"))).isEqualTo(1);
        }
        try (Database another = Database.open(url)) {
            assertThatThrownBy(() -> another.query(Sql.of("SELECT name FROM books_tag"), row -> row.getString(1)))
                .isInstanceOf(DatabaseError.class).hasMessageContaining("not found");
        }
    }

    @Test
    void closing_the_database_closes_its_connections() throws SQLException {
        String url = LibraryRows.url();
        try (Connection watch = DriverManager.getConnection(url)) {
            try (Database library = Database.open(url)) {
                assertThat(library.query(OPEN_CONNECTIONS, NUMBER)).as("the database's and ours").containsExactly(2);
            }
            try (var rows = watch.createStatement().executeQuery(OPEN_CONNECTIONS.text())) {
                rows.next();
                assertThat(rows.getInt(1)).as("ours alone").isEqualTo(1);
            }
        }
    }

    @Test
    void a_connection_that_is_out_while_the_database_closes_is_closed_when_it_comes_back() throws SQLException {
        String url = LibraryRows.url();
        try (Connection watch = DriverManager.getConnection(url)) {
            Database library = Database.open(url);
            library.query(Sql.of("SELECT 1"), row -> {
                library.close();
                return row.getInt(1);
            });
            try (var rows = watch.createStatement().executeQuery(OPEN_CONNECTIONS.text())) {
                rows.next();
                assertThat(rows.getInt(1)).as("ours alone").isEqualTo(1);
            }
        }
    }

    @Test
    void a_connection_that_a_mapper_closed_is_not_lent_again() {
        try (Database library = LibraryRows.open()) {
            assertThatThrownBy(() -> library.query(Sql.of("SELECT 1"), row -> {
                row.getStatement().getConnection().close();
                return row.getInt(1);
            })).isInstanceOf(DatabaseError.class);

            assertThat(library.query(Sql.of("SELECT 2"), NUMBER)).containsExactly(2);
        }
    }

    @Test
    void a_pool_gets_its_connection_back_whatever_happened() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(LibraryRows.url(), "", "");
        try (Database library = Database.open(pool)) {
            library.query(Sql.of("SELECT 1"), NUMBER);
            assertThat(pool.getActiveConnections()).as("after a query").isZero();

            assertThatThrownBy(() -> library.update(Sql.of("nonsense"))).isInstanceOf(DatabaseError.class);
            assertThat(pool.getActiveConnections()).as("after a refused statement").isZero();

            assertThatThrownBy(() -> library.query(Sql.of("SELECT 1"), row -> {
                throw new IllegalStateException("the mapper has a fault");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(pool.getActiveConnections()).as("after a mapper that threw").isZero();
        } finally {
            pool.dispose();
        }
    }

    @Test
    void closing_the_database_leaves_its_pool_open() throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(LibraryRows.url(), "", "");
        try {
            Database.open(pool).close();

            try (Connection connection = pool.getConnection()) {
                assertThat(connection.isValid(0)).isTrue();
            }
        } finally {
            pool.dispose();
        }
    }
}
