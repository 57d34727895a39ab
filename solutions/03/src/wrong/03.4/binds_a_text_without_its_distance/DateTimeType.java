// misconception: in UTC a text needs no distance
// refused with: names no distance from UTC
@Override public Object toJdbc(Instant value) { return LocalDateTime.ofInstant(value, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS).toString(); }
