// misconception: an annotated field is a column
// refused with: A field without a field annotation is no column
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    if (field.getAnnotations().length > 0) {
        new FieldReader(field, new FieldState(field.getAnnotations()[0]), this).read().ifPresent(state -> add(field, state));
    }
}
