// misconception: a DatabaseError is an IntegrityError or a conflict
// refused with: not every DatabaseError is a conflict
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
        for (int tries = 1; true; tries++) {
            try {
                return Database.atomic(block);
            } catch (DatabaseError e) {
                if (tries >= times || e instanceof bookworm.errors.IntegrityError) {
                    throw e;
                }
            }
        }
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
