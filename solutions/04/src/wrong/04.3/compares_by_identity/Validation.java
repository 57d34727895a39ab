// misconception: there is one empty text
// refused with: compare by equals, not by ==
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {

        if (field.isGenerated()) {
            return;
        }
        Object value = field.get(object);
        if (value == null) {
            if (!field.nullable()) {
                problem(field.name(), "This field cannot be null.");
            }
            return;
        }
        if (value == "") {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
            return;
        }
        if (!field.choices().isEmpty() && !(value instanceof Choice) && !field.choices().containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + field.choices().keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
