// misconception: every question can be asked of the empty text
// refused with: and no more of that field
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        boolean isBlank = "".equals(value);
        if (field.isGenerated() || value == null && field.nullable() || isBlank && field.state().is("blank")) {
            return;
        }
        if (value == null) {
            problem(field.name(), "This field cannot be null.");
            return;
        }
        if (isBlank) {
            problem(field.name(), "This field cannot be blank.");
        }
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
