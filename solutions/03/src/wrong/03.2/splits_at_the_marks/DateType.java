// misconception: three numbers are a date
// refused with: leave it to LocalDate.parse
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    if (value instanceof Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
    String[] parts = value.toString().split("-");
    if (parts.length != 3) {
        throw new IllegalArgumentException();
    }
    return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
}
