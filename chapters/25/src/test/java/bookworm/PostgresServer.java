package bookworm;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.*;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.opentest4j.TestAbortedException;

/** A real PostgreSQL server, started while the tests on H2 run, and stopped with the process. */
public final class PostgresServer {

    /** Null where none can start. */
    private static final CompletableFuture<EmbeddedPostgres> SERVER = CompletableFuture.supplyAsync(PostgresServer::start);

    /** Makes all the schemas: to open a connection takes longer than most tests. */
    private static Connection maker;

    private PostgresServer() { }

    /** Loads this class, which starts the server, and returns at once; the first test that asks for a schema waits. */
    static void startSoon() { }

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
        EmbeddedPostgres server = SERVER.join();
        if (server == null) {
            throw new TestAbortedException("No PostgreSQL server can be started here.");
        }
        String schema = "test" + UUID.randomUUID().toString().replace("-", "");
        try {
            if (maker == null) {
                maker = server.getPostgresDatabase().getConnection();
            }
            try (Statement statement = maker.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }
}
