package bookworm.errors;

/** A value does not fit the field that it was given to. */
public class ValueError extends BookwormException {

    public ValueError(String message) {
        super(message);
    }

    public ValueError(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same error, its message opening with the field that the value was meant for. */
    public ValueError about(String field) {
        return new ValueError(field + " " + getMessage(), this);
    }
}
