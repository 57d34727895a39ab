// misconception: a problem belongs to a column
// refused with: under the field's name in Java
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        if (field.isGenerated()) {
            return;
        }
        if (value == null) {
            if (!field.nullable()) {
                problem(field.column(), "This field cannot be null.");
            }
            return;
        }
        if ("".equals(value)) {
            if (!field.state().is("blank")) {
                problem(field.column(), "This field cannot be blank.");
            }
            return;
        }
        if (!field.choices().isEmpty() && !(value instanceof Choice) && !field.choices().containsKey(value)) {
            problem(field.column(), "Value '" + value + "' is not a valid choice: take one of " + field.choices().keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.column(), message));
    }
