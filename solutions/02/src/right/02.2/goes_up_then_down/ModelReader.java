// right because: a list of classes, filled from the front, is the way down
private void read(Class<?> type) {
    LinkedList<Class<?>> way = new LinkedList<>();
    for (Class<?> each = type; each != null && ModelObject.class.isAssignableFrom(each); each = each.getSuperclass()) {
        way.addFirst(each);
    }
    for (Class<?> each : way) {
        for (Field field : each.getDeclaredFields()) {
            read(field);
        }
    }
}
private void read(Field field) {
    field.setAccessible(true);
    List<Annotation> annotations = FieldReader.annotations(field);
    if (!annotations.isEmpty()) {
        new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
    }
}
