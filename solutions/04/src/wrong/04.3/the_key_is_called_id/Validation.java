// misconception: a key that the database generates is called id
// refused with: ask isGenerated(), not its name
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {

        Object value = field.get(object);
        if (value == null && (field.nullable() || field.name().equals("id"))) {
            return;
        }
        if (value == null) {
            problem(field.name(), "This field cannot be null.");
            return;
        }
        if (value instanceof String text && text.isEmpty()) {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
            return;
        }
        if (field.choices().size() > 0 && !(value instanceof Choice) && field.choices().get(value) == null) {
            problem(field.name(), "Value '" + value + "' is not a valid choice: take one of " + field.choices().keySet() + ".");
        }
        for (String message : ((FieldType<Object>) field.type()).validate(value)) {
            problem(field.name(), message);
        }
    }
