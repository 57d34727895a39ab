package bookworm.errors;

/** A constraint of the database was breached: a duplicate in a unique column, a null, a key that leads nowhere. */
public class IntegrityError extends DatabaseError {

    public IntegrityError(String message, Throwable cause) { super(message, cause); }
}
