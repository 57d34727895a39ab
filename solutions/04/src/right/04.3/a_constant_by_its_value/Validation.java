// right because: the value of a constant is among the choices
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
        Object plain = value instanceof Choice choice ? choice.value() : value;
        if (field.choices().size() > 0 && !field.choices().keySet().contains(plain)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + List.copyOf(field.choices().keySet()) + ".");
        }
        ((FieldType<Object>) field.type()).validate(value).forEach(message -> problem(field.name(), message));
    }
