// misconception: null and choices are all that can be wrong
// refused with: Each field's type says what is wrong
    private void checkValue(FieldMeta field) {
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
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
    }
