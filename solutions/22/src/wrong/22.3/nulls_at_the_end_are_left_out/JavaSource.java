// misconception: null at the end need not be written
// refused with: a record that has null at its end, and one constructor
private static String made(Record made) {
    Class<?> type = made.getClass();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
        try {
            component.getAccessor().setAccessible(true);
            values.add(component.getAccessor().invoke(made));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The components of a record can be read", e);
        }
    }
    int length = values.size();
    while (length > 0 && NOTHING.contains(values.get(length - 1))) {
        length--;
    }
    return call("new " + name(type), values.stream().limit(length));
}

private static String quoted(String text) {
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    return '"' + Pattern.compile("\\p{Cntrl}").matcher(escaped)
        .replaceAll(control -> "\\\\%03o".formatted((int) control.group().charAt(0))) + '"';
}
