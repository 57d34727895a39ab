// misconception: a class at which the climb stops is a mistake
// refused with: so reading it notes no mistake
private void read(Class<?> type) {
    if (type == null) {
        return;
    }
    if (!ModelObject.class.isAssignableFrom(type)) {
        problem(" is not a model");
        return;
    }
    read(type.getSuperclass());
    for (Field field : type.getDeclaredFields()) {
        read(field);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
