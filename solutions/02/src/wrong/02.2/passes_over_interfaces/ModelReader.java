// misconception: above an interface is null, so an interface is where one stops
// refused with: This model is an interface, and has a field
private void read(Class<?> type) {
    if (type != null && !type.isInterface() && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
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
