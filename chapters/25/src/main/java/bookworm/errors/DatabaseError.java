package bookworm.errors;

import java.sql.SQLException;
import java.util.Set;

/** The database refused or failed a statement. The message carries the SQL; the cause is the driver's own exception. */
public class DatabaseError extends BookwormException {

    /** The standard's "serialization failure", PostgreSQL's "deadlock detected", H2's "concurrent update". */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "90131");

    public DatabaseError(String message) { super(message); }

    public DatabaseError(String message, Throwable cause) { super(message, cause); }

    /**
     * The error that fits the driver's exception: an {@link IntegrityError} for the SQL states of class 23 (ISO/IEC 9075-2,
     * "integrity constraint violation"), a {@link ConflictError} for a serialization failure or a deadlock, else a plain
     * {@code DatabaseError}. For states of class 08 (there, "connection exception"), and PostgreSQL's 57P, for a server that
     * stops or starts, it says that the connection failed: then nobody knows whether the statement still ran.
     */
    public static DatabaseError from(SQLException cause, String statement) {
        // H2 repeats the statement in its message; it stands below anyway.
        String reason = String.valueOf(cause.getMessage()).split("; SQL statement:")[0];
        String state = String.valueOf(cause.getSQLState());
        boolean isConnectionLost = state.startsWith("08") || state.startsWith("57P");
        String what = isConnectionLost ? "The connection to the database failed: " : "The database refused a statement: ";
        String message = what + reason + "\n" + statement;
        if (state.startsWith("23")) {
            return new IntegrityError(message, cause);
        }
        return CONFLICTS.contains(state) ? new ConflictError(message, cause) : new DatabaseError(message, cause);
    }

    /** The state that the database gave, such as {@code 23505}; empty where the error is Bookworm's own. */
    public String sqlState() { return getCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : ""; }
}
