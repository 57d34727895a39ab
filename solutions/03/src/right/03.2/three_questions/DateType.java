// right because: a java.sql.Date and its text are the same day
private static LocalDate dayOf(Object value) {
    if (value instanceof Instant) {
        return ((Instant) value).atOffset(ZoneOffset.UTC).toLocalDate();
    } else if (value instanceof LocalDateTime) {
        return LocalDate.from((LocalDateTime) value);
    } else if (value instanceof java.sql.Date) {
        return ((java.sql.Date) value).toLocalDate();
    }
    return LocalDate.parse(String.valueOf(value));
}
