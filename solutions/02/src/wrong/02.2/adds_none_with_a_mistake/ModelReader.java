// misconception: a field that is wrong is no column
// refused with: What comes of it is added
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
        int before = problems.size();
        Optional<FieldState> state = new FieldReader(field, new FieldState(annotations.get(0)), this).read();
        if (problems.size() == before) {
            add(field, state.get());
        }
    }
}
