package bookworm.errors;

/** The root of every error that Bookworm raises: catch this one to catch them all. */
public abstract class BookwormException extends RuntimeException {

    protected BookwormException(String message) { super(message); }

    protected BookwormException(String message, Throwable cause) { super(message, cause); }
}
