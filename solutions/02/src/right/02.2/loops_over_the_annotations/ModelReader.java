// right because: a field with one annotation is read once; one with none, not at all
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
        break;
    }
}
