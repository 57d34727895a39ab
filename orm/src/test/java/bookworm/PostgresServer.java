package bookworm;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL server, started when the first test asks for it, and stopped with the process. */
public final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start(builder());
    private static final HikariDataSource CONNECTIONS = pool();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {
    }

    /** Its locale is PostgreSQL's own, so that texts compare alike on every system. It finds deadlocks soon. */
    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("locale", "C")
            .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
            .setServerConfig("deadlock_timeout", "100ms");
    }

    /** A server of one's own on that folder, which keeps its data there when it is closed: it may be started again. */
    public static EmbeddedPostgres startOn(Path folder, int port) {
        return start(builder().setDataDirectory(folder).setCleanDataDirectory(false).setPort(port));
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a schema that is empty. */
    static String newSchema() {
        return address(createSchema());
    }

    /** Connections to a schema that is empty. They are lent to one test after the other: to open one takes longer than most tests. */
    static DataSource connectionsToNewSchema() {
        String schema = createSchema();
        return new PGSimpleDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = OpenConnections.watched(CONNECTIONS.getConnection());
                connection.setSchema(schema);
                return connection;
            }

            @Override public String toString() { return address(schema); }
        };
    }

    private static String address(String schema) {
        return SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }

    private static String createSchema() {
        String schema = "test" + SCHEMAS.incrementAndGet();
        try (Connection connection = CONNECTIONS.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(Driver.class.getName());
        config.setJdbcUrl(SERVER.getJdbcUrl("postgres", "postgres"));
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(30);
        return new HikariDataSource(config);
    }
}
