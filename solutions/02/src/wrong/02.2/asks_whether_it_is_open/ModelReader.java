// misconception: a field that is closed is told by asking
// refused with: not at a class without fields
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    if (!field.canAccess(model)) {
        field.setAccessible(true);
    }
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
