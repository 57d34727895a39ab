// misconception: a static field is no column, so there is nothing to read
// refused with: so that FieldReader notes its mistake
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty() && !Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
