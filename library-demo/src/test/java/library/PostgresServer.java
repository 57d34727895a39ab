package library;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started when the first test asks for it, and stopped with the process. */
public final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("locale", "C").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a schema that is empty. */
    public static String newSchema() throws SQLException {
        String schema = "test" + SCHEMAS.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        return SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }
}
