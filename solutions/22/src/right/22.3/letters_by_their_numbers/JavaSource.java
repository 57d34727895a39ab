// right because: each sign has a number, an A as well
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
    int length = Stream.of(type.getDeclaredConstructors()).mapToInt(Constructor::getParameterCount)
        .filter(count -> NOTHING.containsAll(values.subList(count, values.size()))).min().orElseThrow();
    return call("new " + name(type), values.stream().limit(length));
}

private static String quoted(String text) {
    return text.chars().mapToObj(each -> each < 128 ? "\\%03o".formatted(each) : "\\u%04X".formatted(each)).collect(Collectors.joining("", "\"", "\""));
}
