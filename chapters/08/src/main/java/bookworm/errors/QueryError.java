package bookworm.errors;

/** A query was put in a way that means nothing, such as a name without a value. */
public class QueryError extends BookwormException {

    public QueryError(String message) { super(message); }
}
