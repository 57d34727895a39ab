// misconception: only a text can be no choice
// refused with: 4 is none of them
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        boolean isBlank = "".equals(value);
        if (field.isGenerated() || value == null && field.nullable() || isBlank && field.state().is("blank")) {
            return;
        }
        if (value == null || isBlank) {
            problem(field.name(), "This field cannot be " + (isBlank ? "blank." : "null."));
            return;
        }
        Map<Object, String> choices = field.choices();
        if (value instanceof String && !choices.isEmpty() && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
