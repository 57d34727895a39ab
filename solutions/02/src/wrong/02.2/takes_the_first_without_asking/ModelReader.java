// misconception: every field of a model has a field annotation
// refused with: go on if there is none
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    Annotation annotation = FieldReader.annotations(field).get(0);
    new FieldReader(field, new FieldState(annotation), this).read().ifPresent(state -> add(field, state));
}
