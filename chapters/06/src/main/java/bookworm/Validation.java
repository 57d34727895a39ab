package bookworm;

import bookworm.errors.ValidationError;
import bookworm.fields.*;
import bookworm.meta.FieldMeta;
import java.util.*;

/** Checks one object against the rules of its model, and gathers every problem (Django's documentation, "Validating objects"). */
final class Validation {

    private final Model object;
    private final Map<String, List<String>> problems = new LinkedHashMap<>();

    private Validation(Model object) { this.object = object; }

    static void check(Model object) {
        Validation validation = new Validation(object);
        object.meta().fields().forEach(validation::checkValue);
        if (!validation.problems.isEmpty()) {
            throw new ValidationError(object.meta().name(), validation.problems);
        }
    }

    @SuppressWarnings("unchecked")
    private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        FieldType<Object> type = (FieldType<Object>) field.type();
        boolean isBlank = "".equals(value);
        if (field.isGenerated() || value == null && field.nullable() || isBlank && field.state().is("blank")) {
            return;
        }
        if (value == null || isBlank) {
            problem(field.name(), "This field cannot be " + (isBlank ? "blank." : "null."));
        } else {
            checkChoice(field, value);
            type.validate(value).forEach(message -> problem(field.name(), message));
        }
    }

    private void checkChoice(FieldMeta field, Object value) {
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
    }

    private void problem(String field, String message) {
        problems.computeIfAbsent(field, each -> new ArrayList<>()).add(message);
    }
}
