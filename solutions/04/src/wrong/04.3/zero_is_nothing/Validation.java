// misconception: zero is nothing
// refused with: Zero is a value
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        boolean isBlank = "".equals(value);
        if (field.isGenerated() || value == null && field.nullable() || isBlank && field.state().is("blank")) {
            return;
        }
        if (value instanceof Integer number && number == 0) {
            problem(field.name(), "This field cannot be blank.");
        }
        if (value == null || isBlank) {
            problem(field.name(), "This field cannot be " + (isBlank ? "blank." : "null."));
            return;
        }
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
