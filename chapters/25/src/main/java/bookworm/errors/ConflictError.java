package bookworm.errors;

/** A transaction lost against another, and was rolled back. It may well succeed when it is tried again. */
public class ConflictError extends DatabaseError {

    public ConflictError(String message, Throwable cause) { super(message, cause); }
}
