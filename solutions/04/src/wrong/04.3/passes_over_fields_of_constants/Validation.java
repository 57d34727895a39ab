// misconception: a field of constants is always right
// refused with: Null is no constant
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        if (field.isGenerated() || field.type() instanceof Choices) {
            return;
        }
        Object value = field.get(object);
        if (value == null) {
            if (!field.nullable()) {
                problem(field.name(), "This field cannot be null.");
            }
            return;
        }
        if ("".equals(value)) {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
            return;
        }
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
