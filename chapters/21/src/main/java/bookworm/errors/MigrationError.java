package bookworm.errors;

/** Operations do not fit together, or one cannot be undone. The message says what to do. */
public class MigrationError extends BookwormException {

    public MigrationError(String message) { super(message); }
}
