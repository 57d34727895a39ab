// misconception: @FieldDefinition stands on the field
// refused with: has a field annotation, and was not added
import bookworm.fields.FieldDefinition;
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(FieldDefinition.class)).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    Annotation annotation = FieldReader.annotations(field).get(0);
    new FieldReader(field, new FieldState(annotation), this).read().ifPresent(state -> add(field, state));
}
