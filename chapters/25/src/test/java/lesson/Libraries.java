package lesson;

import bookworm.PostgresServer;
import bookworm.db.Database;
import java.util.function.*;
import org.opentest4j.TestAbortedException;

/** The desk's library on H2, and on PostgreSQL, where a server can be started. */
final class Libraries {

    private Libraries() { }

    /** Does some work on either of them, as the current database. */
    static void each(BiConsumer<String, Database> work) {
        try (Database h2 = Desk.open(Desk.newH2())) {
            work.accept("H2", h2);
        }
        onPostgres(postgres -> work.accept("PostgreSQL", postgres));
    }

    static void onPostgres(Consumer<Database> work) {
        withServer(url -> {
            try (Database postgres = Desk.open(url)) {
                work.accept(postgres);
            }
        });
    }

    /** Starts a server for as long as the work takes, which is told the address of an empty schema. Where none can start, it says so. */
    static void withServer(Consumer<String> work) {
        try {
            work.accept(PostgresServer.newSchema());
        } catch (TestAbortedException e) {
            System.out.println("No PostgreSQL server can be started here: this goes on with H2 alone.");
        } finally {
            PostgresServer.stop();
        }
    }
}
