package bookworm.errors;

/** A name in a query leads nowhere, or a field cannot do what is asked of it. */
public class FieldError extends BookwormException {

    public FieldError(String message) { super(message); }
}
