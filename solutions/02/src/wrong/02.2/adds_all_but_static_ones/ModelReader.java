// misconception: nothing comes of a static field, and something of any other
// refused with: The type of a field cannot be made
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
        if (!Modifier.isStatic(field.getModifiers())) {
            add(field, state);
        }
    }
}
