package bookworm.errors;

import java.util.*;
import java.util.stream.Collectors;

/** An object, or one value, breaks the rules of its model: all the problems at once, by field. */
public class ValidationError extends ValueError {

    /** The key of problems that belong to the object as a whole. */
    public static final String OBJECT = "__all__";

    private final Map<String, List<String>> errors;

    public ValidationError(String message) {
        super(message);
        this.errors = Map.of();
    }

    public ValidationError(String model, Map<String, List<String>> errors) {
        super(errors.entrySet().stream()
            .map(entry -> "  " + entry.getKey() + ": " + String.join(" ", entry.getValue()))
            .collect(Collectors.joining("\n", model + " is not valid:\n", "")));
        this.errors = errors;
    }

    /** The problems, by the name of the field. */
    public Map<String, List<String>> errors() {
        return errors.isEmpty() ? Map.of(OBJECT, List.of(getMessage())) : errors;
    }
}
