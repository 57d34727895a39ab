package bookworm.db;

import bookworm.errors.DatabaseError;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Which database is meant where none is named: the one that this thread uses, else the one opened last of those still open. */
final class CurrentDatabase {

    static final Deque<Database> OPEN = new ConcurrentLinkedDeque<>();
    static final ThreadLocal<Database> USED = new ThreadLocal<>();

    private CurrentDatabase() { }

    static Database get() {
        Database database = USED.get() != null ? USED.get() : OPEN.peek();
        if (database == null) {
            throw new DatabaseError("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
        }
        return database;
    }
}
