// right because: all components are written, and a switch escapes
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
    return call("new " + name(type), values.stream());
}

private static String quoted(String text) {
    StringBuilder java = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
        switch (each) {
            case '"' -> java.append("\\\"");
            case '\\' -> java.append("\\\\");
            case '\n' -> java.append("\\n");
            case '\r' -> java.append("\\r");
            case '\t' -> java.append("\\t");
            default -> java.append(each < ' ' || each > '~' ? "\\u%04x".formatted((int) each) : String.valueOf(each));
        }
    }
    return java.append('"').toString();
}
