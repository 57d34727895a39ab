package bookworm.errors;

/** {@code get} found no row. */
public class DoesNotExist extends BookwormException {

    public DoesNotExist(String message) { super(message); }
}
