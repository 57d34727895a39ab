// misconception: zero is nothing
// refused with: has 0 at its end
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
        .filter(count -> Arrays.asList(null, 0, 0L, false, List.of(), Map.of()).containsAll(values.subList(count, values.size()))).min().orElseThrow();
    return call("new " + name(type), values.stream().limit(length));
}

private static String quoted(String text) {
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    return '"' + Pattern.compile("\\p{Cntrl}").matcher(escaped)
        .replaceAll(control -> "\\\\%03o".formatted((int) control.group().charAt(0))) + '"';
}
