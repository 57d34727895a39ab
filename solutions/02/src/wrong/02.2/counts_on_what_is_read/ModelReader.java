// misconception: what is read is there
// refused with: Nothing comes of reading that
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        add(field, new FieldReader(field, new FieldState(annotations.get(0)), this).read().get());
    }
}
