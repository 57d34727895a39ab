// misconception: a column's first annotation is its field annotation
// refused with: Before the field annotation of this field stands another one
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
        new FieldReader(field, new FieldState(field.getAnnotations()[0]), this).read().ifPresent(state -> add(field, state));
    }
}
