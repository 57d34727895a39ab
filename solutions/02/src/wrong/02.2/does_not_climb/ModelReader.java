// misconception: a class has the fields of the classes above it
// refused with: climb to the one above
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
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
