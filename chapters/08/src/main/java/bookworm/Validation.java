package bookworm;

import bookworm.errors.ValidationError;
import bookworm.fields.*;
import bookworm.meta.FieldMeta;
import java.util.*;

/** Checks one object against the rules of its model, and gathers every problem (Django's documentation, "Validating objects"). */
record Validation(Model object, Map<String, List<String>> problems) {

    static void check(Model object) {
        Validation validation = new Validation(object, new LinkedHashMap<>());
        object.meta().fields().forEach(validation::checkValue);
        if (!validation.problems.isEmpty()) {
            throw new ValidationError(object.meta().name(), validation.problems);
        }
    }

    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        boolean isBlank = "".equals(value);
        if (field.isGenerated() || value == null && field.nullable() || isBlank && field.state().is("blank")) {
            return;
        }
        if (value == null || isBlank) {
            problem(field.name(), "This field cannot be " + (isBlank ? "blank." : "null."));
        } else {
            Map<Object, String> choices = field.choices();
            if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
                problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
            }
            ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
        }
    }

    private void problem(String field, String message) {
        problems.computeIfAbsent(field, each -> new ArrayList<>()).add(message);
    }
}
