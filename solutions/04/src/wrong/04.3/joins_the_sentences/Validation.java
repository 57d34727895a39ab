// misconception: a field has one problem, however many sentences
// refused with: each as a problem of its own
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {

        if (field.isGenerated()) {
            return;
        }
        Object value = field.get(object);
        if (value == null) {
            if (!field.nullable()) {
                problem(field.name(), "This field cannot be null.");
            }
        } else if (value.equals("")) {
            if (!field.state().is("blank")) {
                problem(field.name(), "This field cannot be blank.");
            }
        } else {
            List<String> found = new ArrayList<>();
            if (!field.choices().isEmpty() && !(value instanceof Choice) && !field.choices().containsKey(value)) {
                found.add("Value '" + value + "' is not a valid choice: take one of " + field.choices().keySet() + ".");
            }
            found.addAll(((FieldType<Object>) field.type()).validate(value));
            if (!found.isEmpty()) {
                problem(field.name(), String.join(" ", found));
            }
        }
    }
