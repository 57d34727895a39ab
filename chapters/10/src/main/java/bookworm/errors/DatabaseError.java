package bookworm.errors;

import java.sql.SQLException;

/** The database refused or failed a statement. The message carries the SQL; the cause is the driver's own exception. */
public class DatabaseError extends BookwormException {

    public DatabaseError(String message) { super(message); }

    public DatabaseError(String message, Throwable cause) { super(message, cause); }

    /**
     * The error that fits the driver's exception: an {@link IntegrityError} for the SQL states of class 23 (ISO/IEC 9075-2,
     * "integrity constraint violation"), else a plain {@code DatabaseError}.
     */
    public static DatabaseError from(SQLException cause, String statement) {
        // H2 repeats the statement in its message; it stands below anyway.
        String reason = String.valueOf(cause.getMessage()).split("; SQL statement:")[0];
        String state = String.valueOf(cause.getSQLState());
        String message = "The database refused a statement: " + reason + "\n" + statement;
        return state.startsWith("23") ? new IntegrityError(message, cause) : new DatabaseError(message, cause);
    }
}
