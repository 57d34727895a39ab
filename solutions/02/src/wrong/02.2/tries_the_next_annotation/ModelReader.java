// misconception: if nothing comes of the first annotation, the second may do
// refused with: Even so the second is not tried
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    for (Annotation annotation : FieldReader.annotations(field)) {
        Optional<FieldState> state = new FieldReader(field, new FieldState(annotation), this).read();
        if (state.isPresent()) {
            add(field, state.get());
            return;
        }
    }
}
