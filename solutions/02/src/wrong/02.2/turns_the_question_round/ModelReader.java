// misconception: type.isAssignableFrom(X) asks whether type is an X
// refused with: in this order
private void read(Class<?> type) {
    if (type != null && type.isAssignableFrom(ModelObject.class)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}

private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
