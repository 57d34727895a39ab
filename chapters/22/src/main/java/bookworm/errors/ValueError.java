package bookworm.errors;

/** A value does not fit the field that it was given to. */
public class ValueError extends BookwormException {

    public ValueError(String message) { super(message); }

    public ValueError(String message, Throwable cause) { super(message, cause); }
}
