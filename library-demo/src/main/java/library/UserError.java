package library;

/** What the user of the command line can mend: shown as a message, without a stack trace. */
final class UserError extends RuntimeException {

    UserError(String message) {
        super(message);
    }

    UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
