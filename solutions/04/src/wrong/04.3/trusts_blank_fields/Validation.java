// misconception: whatever stands in a field that may be blank is right
// refused with: These fields may be blank, and they are not
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        if (field.isGenerated()) {
            return;
        }
        if (value == null) {
            if (!field.nullable()) {
                problem(field.name(), "This field cannot be null.");
            }
            return;
        }
        if (field.state().is("blank")) {
            return;
        }
        if ("".equals(value)) {
            problem(field.name(), "This field cannot be blank.");
            return;
        }
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
