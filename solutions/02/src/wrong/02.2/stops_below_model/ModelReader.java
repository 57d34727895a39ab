// misconception: Model is no model, so its fields are none of ours
// refused with: Model is a ModelObject, too
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type) && type != bookworm.Model.class) {
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
