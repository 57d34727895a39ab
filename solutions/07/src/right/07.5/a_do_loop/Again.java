// right because: the last try is the one after which no try is left
package desk;

import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import java.sql.SQLException;
import java.util.function.Supplier;

final class Again {

    private Again() { }

    static <T> T atomic(int times, Supplier<T> block) {
        if (Database.current().isInTransaction()) {
            throw new DatabaseError("This block is tried again after a conflict, so it cannot lie in another: that would have to begin anew too.");
        }
        int left = times;
        DatabaseError last;
        do {
            try {
                return Database.atomic(block);
            } catch (DatabaseError e) {
                last = e;
            }
        } while (isConflict(last) && --left > 0);
        throw last;
    }

    static boolean isConflict(DatabaseError error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ("40001".equals(refused.getSQLState()) || "HYT00".equals(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
