// misconception: getFields() gives the inherited fields, and getDeclaredFields() the others
// refused with: A field that is added twice
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        Arrays.stream(type.getFields()).forEach(this::read);
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
