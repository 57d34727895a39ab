package bookworm.db;

import bookworm.errors.DatabaseError;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/** Which database is meant where none is named: the one that this thread uses, else the one opened last of those still open. */
final class CurrentDatabase {

    private static final Deque<Database> OPEN = new ConcurrentLinkedDeque<>();
    private static final ThreadLocal<Database> USED = new ThreadLocal<>();

    private CurrentDatabase() { }

    static void opened(Database database) { OPEN.push(database); }

    static void closed(Database database) { OPEN.remove(database); }

    static Database get() {
        Database database = USED.get() != null ? USED.get() : OPEN.peek();
        if (database == null) {
            throw new DatabaseError("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
        }
        return database;
    }

    static <T> T use(Database database, Supplier<T> block) {
        Database before = USED.get();
        USED.set(database);
        try {
            return block.get();
        } finally {
            USED.set(before);
        }
    }
}
