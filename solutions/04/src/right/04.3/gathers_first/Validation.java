// right because: a method of its own can gather the faults
    @SuppressWarnings("unchecked") private void checkValue(FieldMeta field) {
        Object value = field.get(object);
        if (!field.isGenerated()) {
            faults(field, value).forEach(fault -> problem(field.name(), fault));
        }
    }

    @SuppressWarnings("unchecked") private static List<String> faults(FieldMeta field, Object value) {
        if (value == null) {
            return field.nullable() ? List.of() : List.of("This field cannot be null.");
        }
        if (value.toString().isEmpty()) {
            return field.state().is("blank") ? List.of() : List.of("This field cannot be blank.");
        }
        List<String> faults = new ArrayList<>();
        List<Object> allowed = List.copyOf(field.choices().keySet());
        boolean isFree = allowed.isEmpty() || value instanceof Enum;
        if (!isFree && !allowed.contains(value)) {
            faults.add("Value '%s' is not a valid choice: take one of %s.".formatted(value, allowed));
        }
        faults.addAll(((FieldType<Object>) field.type()).validate(value));
        return faults;
    }
