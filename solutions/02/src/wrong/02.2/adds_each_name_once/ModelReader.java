// misconception: a name that is there already was met before
// refused with: Add it all the same
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (annotations.isEmpty() || fields.containsKey(field.getName())) {
        return;
    }
    new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
}
