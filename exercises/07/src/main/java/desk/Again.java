package desk;

import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.exercises.Todo;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Exercise 07.5, build: a block that is tried again when another desk was in its way. */
final class Again {

    private Again() { }

    /**
     * Runs the block in a transaction of its own and gives its result. When that ends in a conflict, wherever in it that happened,
     * it is undone and the block runs anew, in a new transaction: {@code times} times at most, and after the last the caller hears
     * the conflict that this one met. Any other error is heard at once. Inside of a transaction nothing runs, and a
     * {@link DatabaseError} is thrown: to begin anew, one would have to undo what is not one's own. (Letters that meet a conflict
     * after the commit are not asked for here.)
     */
    static <T> T atomic(int times, Supplier<T> block) {
        throw new Todo("07.5", "run the block in a transaction, and again after a conflict");
    }

    /**
     * Whether another transaction was in the way, so that the same block may well succeed when it is run anew: a deadlock or a
     * conflict (SQL state 40001), or a row that stayed locked for too long (H2: HYT00).
     */
    static boolean isConflict(DatabaseError error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ("40001".equals(refused.getSQLState()) || "HYT00".equals(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
