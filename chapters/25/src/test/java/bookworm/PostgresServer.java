package bookworm;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.*;
import java.util.UUID;
import org.opentest4j.TestAbortedException;

/** A real PostgreSQL server, started when the first test asks for it, and stopped with the process. */
public final class PostgresServer {

    /** Null where none can start. */
    private static final EmbeddedPostgres SERVER = start();

    /** Makes all the schemas: to open a connection takes longer than most tests. */
    private static Connection maker;

    private PostgresServer() { }

    /** Its locale is PostgreSQL's own, so that texts compare alike on every system. It finds deadlocks soon. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C").setServerConfig("fsync", "off").setServerConfig("deadlock_timeout", "50ms").start();
        } catch (IOException | RuntimeException e) {
            System.out.println("No PostgreSQL server can be started here, so its tests are passed over: " + e.getMessage());
            return null;
        }
    }

    /** The address of a schema of one's own, which is empty. Where there is no server, the test that asks for it is skipped. */
    public static synchronized String newSchema() {
        if (SERVER == null) {
            throw new TestAbortedException("No PostgreSQL server can be started here.");
        }
        String schema = "test" + UUID.randomUUID().toString().replace("-", "");
        try {
            if (maker == null) {
                maker = SERVER.getPostgresDatabase().getConnection();
            }
            try (Statement statement = maker.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }
}
