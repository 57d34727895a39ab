package bookworm.errors;

/** The root of every error that Bookworm raises: catch this one to catch them all. */
public abstract class BookwormException extends RuntimeException {

    private String subject = "";

    protected BookwormException(String message) { super(message); }

    protected BookwormException(String message, Throwable cause) { super(message, cause); }

    /** This same error, its message opening with what it is about: a model, or a field. */
    public BookwormException about(String subject) {
        this.subject = subject + " " + this.subject;
        return this;
    }

    @Override public String getMessage() { return subject + super.getMessage(); }
}
