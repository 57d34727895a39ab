// right because: the Z of the text says that it is UTC
@Override public Object toJdbc(Instant value) { return value.truncatedTo(ChronoUnit.MICROS).toString(); }
