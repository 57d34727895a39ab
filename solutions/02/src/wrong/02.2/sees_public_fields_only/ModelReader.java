// misconception: getFields() gives the fields, inherited ones too
// refused with: getFields() gives public ones
private void read(Class<?> type) {
    Arrays.stream(type.getFields()).forEach(this::read);
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
