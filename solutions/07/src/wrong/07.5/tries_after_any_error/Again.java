// misconception: an error is an error
// refused with: What the block throws by itself is no conflict
package desk;

import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Solution 07.5: the loop stands around the transaction. */
final class Again {

    private Again() { }

    static <T> T atomic(int times, Supplier<T> block) {
        if (Database.current().isInTransaction()) {
            throw new DatabaseError("This block is tried again after a conflict, so it cannot lie in another: that would have to begin anew too.");
        }
        RuntimeException last = null;
        for (int tries = 1; tries <= times; tries++) {
            try {
                return Database.atomic(block);
            } catch (bookworm.errors.IntegrityError e) {
                throw e;
            } catch (RuntimeException e) {
                last = e;
            }
        }
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
