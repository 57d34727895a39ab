// right because: a moment in UTC is that moment
@Override public Object toJdbc(Instant value) { return value.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC); }
