package bookworm;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.*;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.opentest4j.TestAbortedException;

/** A real PostgreSQL server, started while the tests on H2 run, and stopped with the process. */
public final class PostgresServer {

    /** Gives null where none can start; is null itself while nobody has asked for one. */
    private static CompletableFuture<EmbeddedPostgres> server;

    /** Makes all the schemas: to open a connection takes longer than most tests. */
    private static Connection maker;

    private PostgresServer() { }

    /** Starts the server, and returns at once; the first test that asks for a schema waits. */
    static synchronized void startSoon() {
        if (server == null) {
            server = CompletableFuture.supplyAsync(PostgresServer::start);
        }
    }

    /**
     * Stops the server; who asks for a schema later starts another. Tests need not: it stops with their process. A program that
     * {@code exec:java} runs has to, since its classes are gone when Maven's process ends.
     */
    public static synchronized void stop() {
        try (EmbeddedPostgres running = server == null ? null : server.join(); Connection last = maker) {
            maker = null;
            server = null;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

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
        startSoon();
        EmbeddedPostgres running = server.join();
        if (running == null) {
            throw new TestAbortedException("No PostgreSQL server can be started here.");
        }
        String schema = "test" + UUID.randomUUID().toString().replace("-", "");
        try {
            if (maker == null) {
                maker = running.getPostgresDatabase().getConnection();
            }
            try (Statement statement = maker.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return running.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }
}
