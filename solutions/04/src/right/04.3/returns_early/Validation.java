// right because: a return for each nothing reads as the task does
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
        if (value.equals("")) {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
            return;
        }
        Map<Object, String> choices = field.choices();
        if (!choices.isEmpty() && !(value instanceof Choice) && !choices.containsKey(value)) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + choices.keySet() + ".");
        }
        for (String message : ((FieldType<Object>) field.type()).validate(value)) {
            problem(field.name(), message);
        }
    }
