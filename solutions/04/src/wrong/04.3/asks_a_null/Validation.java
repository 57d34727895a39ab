// misconception: a type knows what to do with null
// refused with: A value that is null was asked something
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        if (field.isGenerated()) {
            return;
        }
        if ("".equals(value) && !field.state().is("blank")) {
            problem(field.name(), "This field cannot be blank.");
            return;
        }
        Map<Object, String> choices = field.choices();
        if (value != null && !choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
