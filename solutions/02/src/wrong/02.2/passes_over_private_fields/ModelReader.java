// misconception: what is private to a class is none of our business
// refused with: This field is private, and has a field annotation
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    if (Modifier.isPrivate(field.getModifiers())) {
        return;
    }
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
