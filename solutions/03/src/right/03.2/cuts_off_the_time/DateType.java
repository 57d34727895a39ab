// right because: a time and a moment in UTC spell their day first
private static LocalDate dayOf(Object value) {
    String text = value.toString();
    return LocalDate.parse(value instanceof LocalDateTime || value instanceof Instant ? text.split("T")[0] : text);
}
