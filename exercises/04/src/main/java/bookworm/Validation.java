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
        throw new bookworm.exercises.Todo("04.3", "note every problem of one field");
    }

    private void problem(String field, String message) {
        problems.computeIfAbsent(field, each -> new ArrayList<>()).add(message);
    }
}
