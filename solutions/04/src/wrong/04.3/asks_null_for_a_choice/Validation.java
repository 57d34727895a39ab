// misconception: null is one more value that may be no choice
// refused with: Then its choices do not matter
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        if (field.isGenerated()) {
            return;
        }
        if (value == null && !field.nullable()) {
            problem(field.name(), "This field cannot be null.");
            return;
        }
        if ("".equals(value)) {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
            return;
        }
        if (!field.choices().isEmpty() && !(value instanceof Choice) && !field.choices().containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + field.choices().keySet() + ".");
        }
        if (value != null) {
            ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
        }
    }
