// misconception: a conflict comes from a statement of the block
// refused with: Catch it around the transaction
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
        for (int tries = 1; tries < times; tries++) {
            java.util.concurrent.atomic.AtomicBoolean met = new java.util.concurrent.atomic.AtomicBoolean();
            try {
                return Database.atomic(() -> {
                    try {
                        return block.get();
                    } catch (DatabaseError e) {
                        met.set(isConflict(e));
                        throw e;
                    }
                });
            } catch (DatabaseError e) {
                if (!met.get()) {
                    throw e;
                }
            }
        }
        return Database.atomic(block);
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
