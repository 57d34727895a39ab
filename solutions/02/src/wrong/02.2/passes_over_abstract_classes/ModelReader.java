// misconception: an abstract class is no model, so it is not read
// refused with: is abstract
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
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
