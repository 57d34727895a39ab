// misconception: the fields of a record are its components
// refused with: no migration file imports
private static String made(Record made) {
    List<Object> values = new ArrayList<>();
    try {
        for (Field field : made.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            values.add(field.get(made));
        }
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
    return call("new " + name(made.getClass()), values.stream());
}

private static String quoted(String text) {
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    return '"' + Pattern.compile("\\p{Cntrl}").matcher(escaped)
        .replaceAll(control -> "\\\\%03o".formatted((int) control.group().charAt(0))) + '"';
}
