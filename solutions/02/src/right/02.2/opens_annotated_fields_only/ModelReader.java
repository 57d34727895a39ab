// right because: nobody reads a field that is no column
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        field.setAccessible(true);
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
