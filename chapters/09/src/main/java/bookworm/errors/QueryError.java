package bookworm.errors;

/** A queryset was asked for what its shape cannot give, such as a filter after a slice. */
public class QueryError extends BookwormException {

    public QueryError(String message) { super(message); }
}
