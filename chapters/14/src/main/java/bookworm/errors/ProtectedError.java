package bookworm.errors;

import java.util.List;

/**
 * Other rows still refer to what was to be deleted, through a foreign key with PROTECT or RESTRICT. Nothing was
 * deleted.
 */
public class ProtectedError extends IntegrityError {

    private final transient List<?> protectedObjects;

    public ProtectedError(String message, List<?> protectedObjects) {
        super(message, null);
        this.protectedObjects = List.copyOf(protectedObjects);
    }

    /** The objects that stand in the way. */
    public List<?> protectedObjects() { return protectedObjects; }
}
