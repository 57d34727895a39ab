package bookworm;

import bookworm.errors.ValidationError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

/** Checks one object against the rules of its model, and gathers every problem (Django's documentation, "Validating objects"). */
record Validation(Model object, Map<String, List<String>> problems) {

    static void check(Model object) {
        Validation validation = new Validation(object, new LinkedHashMap<>());
        object.meta().fields().forEach(validation::checkValue);
        object.meta().fields().forEach(validation::checkInDatabase);
        object.meta().state().constraints().forEach(validation::checkConstraint);
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

    private void checkInDatabase(FieldMeta field) {
        boolean isOwnKey = field.isPrimaryKey() && object.isStored();
        if (field.unique() && !isOwnKey) {
            checkUnique(List.of(field), field.name());
        }
    }

    private void checkConstraint(Constraint constraint) {
        if (constraint instanceof UniqueConstraint unique) {
            checkUnique(unique.fields().stream().map(object.meta()::field).toList(), ValidationError.OBJECT);
        } else if (constraint instanceof CheckConstraint check) {
            Expression condition = check.over(object.meta());
            if (!hasProblem(condition) && !isMet(condition)) {
                problem(ValidationError.OBJECT, "The constraint " + check.name() + " is not met.");
            }
        }
    }

    /** Whether any row but the object's own has the same values in these fields; a null is never the same. */
    private void checkUnique(List<FieldMeta> fields, String where) {
        QuerySet<?> same = rows(object.meta());
        for (FieldMeta field : fields) {
            Object value = field.get(object);
            boolean isNever = value == null || problems.containsKey(field.name());
            same = isNever ? same.none() : same.filter(field.name(), value);
        }
        if (object.isStored()) {
            same = same.exclude("pk", object.pk());
        }
        if (same.exists()) {
            problem(where, object.meta().name() + " with this "
                + fields.stream().map(FieldMeta::name).collect(Collectors.joining(" and ")) + " already exists.");
        }
    }

    private static QuerySet<?> rows(ModelMeta model) { return QuerySet.of(Query.of(model)); }

    private boolean hasProblem(Expression condition) {
        return condition instanceof Column column && problems.containsKey(column.field().name())
            || condition.children().stream().anyMatch(this::hasProblem);
    }

    /** The database decides, as it will when the row is written: what is unknown counts as met. */
    private boolean isMet(Expression condition) {
        throw new bookworm.exercises.Todo("10.3", "ask the database, which takes what is unknown");
    }

    /** The expression over the object's values in place of the columns. */
    private Expression ofObject(Expression expression) {
        throw new bookworm.exercises.Todo("10.3", "put the object's values in the place of the columns");
    }

    private void problem(String field, String message) {
        problems.computeIfAbsent(field, each -> new ArrayList<>()).add(message);
    }
}
