// misconception: the order is all the same
// refused with: What a class inherits comes first
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
        read(type.getSuperclass());
    }
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
