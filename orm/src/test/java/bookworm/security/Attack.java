package bookworm.security;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import java.util.List;
import java.util.function.Consumer;

/**
 * One try to get a text into the SQL, undone at its end.
 *
 * @param sql the statements that it ran
 * @param failure what it threw, or null
 */
record Attack(List<String> sql, Throwable failure) {

    private static final class Undone extends RuntimeException {
    }

    static Attack of(Consumer<String> entry, String text) {
        try (QueryLog log = QueryLog.capture()) {
            Throwable failure = null;
            try {
                Database.atomic(() -> {
                    entry.accept(text);
                    throw new Undone();
                });
            } catch (Undone done) {
                // As it should be: nothing stays.
            } catch (Throwable thrown) {
                failure = thrown;
            }
            return new Attack(log.sql(), failure);
        }
    }

    /** All tables with all their rows, as H2 would write them down, but for the keys that come next. */
    static List<String> dump(Database database) {
        return database.query(Sql.of("SCRIPT"), row -> row.getString(1).replaceAll("RESTART WITH \\d+", ""));
    }
}
