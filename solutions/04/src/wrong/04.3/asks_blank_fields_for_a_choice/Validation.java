// misconception: a choice must be made
// refused with: Then its choices do not matter
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        boolean isBlank = "".equals(value);
        if (field.isGenerated() || value == null && field.nullable()) {
            return;
        }
        if (value == null || isBlank && !field.state().is("blank")) {
            problem(field.name(), "This field cannot be " + (isBlank ? "blank." : "null."));
            return;
        }
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
