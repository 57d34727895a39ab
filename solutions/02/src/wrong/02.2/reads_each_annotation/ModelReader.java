// misconception: each annotation of a field makes a column
// refused with: This field was read once for each of its two annotations
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    for (Annotation annotation : FieldReader.annotations(field)) {
        Optional<FieldState> state = new FieldReader(field, new FieldState(annotation), this).read();
        field.setAccessible(true);
        if (state.isPresent()) {
            add(field, state.get());
        }
    }
}
