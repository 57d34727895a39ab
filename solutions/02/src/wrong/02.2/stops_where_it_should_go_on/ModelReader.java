// misconception: return goes on to the next field, as continue does
// refused with: go on if there is none
private void read(Class<?> type) {
    if (type == null || !ModelObject.class.isAssignableFrom(type)) {
        return;
    }
    read(type.getSuperclass());
    for (Field field : type.getDeclaredFields()) {
        if (FieldReader.annotations(field).isEmpty()) {
            return;
        }
        read(field);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
