package bookworm.errors;

/** Migrations do not fit together, or one stopped half way. The message says what was done, and what to do. */
public class MigrationError extends BookwormException {

    public MigrationError(String message) { super(message); }

    public MigrationError(String message, Throwable cause) { super(message, cause); }
}
