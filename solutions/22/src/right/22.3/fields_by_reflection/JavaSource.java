// right because: the fields of a record are its components, in their order
private static String made(Record made) {
    List<Object> values = new ArrayList<>();
    try {
        for (Field field : made.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                values.add(field.get(made));
            }
        }
    } catch (IllegalAccessException e) {
        throw new AssertionError(e);
    }
    return "new " + name(made.getClass()) + "(" + values.stream().map(JavaSource::write).collect(Collectors.joining(",")) + ")";
}

private static String quoted(String text) {
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    return '"' + Pattern.compile("\\p{Cntrl}").matcher(escaped)
        .replaceAll(control -> "\\\\%03o".formatted((int) control.group().charAt(0))) + '"';
}
