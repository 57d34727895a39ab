package bookworm.errors;

/** {@code get} found more than one row. */
public class MultipleObjectsReturned extends BookwormException {

    public MultipleObjectsReturned(String message) { super(message); }
}
