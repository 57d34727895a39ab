// misconception: a value that is missing is no choice either
// refused with: There is no value, so there is none to be a choice
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        if (field.isGenerated() || value == null && field.nullable()) {
            return;
        }
        if ("".equals(value)) {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
            return;
        }
        if (value == null) {
            problem(field.name(), "This field cannot be null.");
        }
        if (!field.choices().isEmpty() && !(value instanceof Choice) && !field.choices().containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + field.choices().keySet() + ".");
        }
        if (value != null) {
            ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
        }
    }
