// misconception: FieldReader adds what it reads
// refused with: reading by it gives the state to add
private void read(Class<?> type) {
    if (type != null && ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
private void read(Field field) {
    field.setAccessible(true);
    FieldReader.annotations(field).stream().limit(1).forEach(annotation -> new FieldReader(field, new FieldState(annotation), this).read());
}
