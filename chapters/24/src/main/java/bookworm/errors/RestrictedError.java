package bookworm.errors;

import java.util.List;

/** A {@link ProtectedError} of RESTRICT: the rows in the way would have to go by the same deletion, and do not. */
public class RestrictedError extends ProtectedError {

    public RestrictedError(String message, List<?> protectedObjects) { super(message, protectedObjects); }
}
