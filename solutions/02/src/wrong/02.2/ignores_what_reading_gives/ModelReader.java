// misconception: reading notes mistakes, and what it gives back is not needed
// refused with: A static field is no column, so it shares none
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
        FieldState state = new FieldState(annotations.get(0));
        new FieldReader(field, state, this).read();
        add(field, state);
    }
}
