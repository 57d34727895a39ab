// misconception: read() may be called once to ask and once to get
// refused with: call it once, and keep what it gives
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
        FieldReader reader = new FieldReader(field, new FieldState(annotations.get(0)), this);
        if (reader.read().isPresent()) {
            add(field, reader.read().get());
        }
    }
}
