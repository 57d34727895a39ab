// right because: what is left over by a thousand nanoseconds is what is finer than a microsecond
@Override public Object toJdbc(Instant value) { return value.minusNanos(value.getNano() % 1000); }
