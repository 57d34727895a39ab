// misconception: above a class there is Model
// refused with: Between this class and Model there is another one
private void read(Class<?> type) {
    if (ModelObject.class.isAssignableFrom(type)) {
        Arrays.stream(root(type).getDeclaredFields()).forEach(this::read);
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private static Class<?> root(Class<?> type) {
    return type.getSuperclass() == Object.class ? type : root(type.getSuperclass());
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
