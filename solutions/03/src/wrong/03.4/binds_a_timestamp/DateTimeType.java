// misconception: a Timestamp is the moment, as it was made of one
// refused with: has to say which of the two it was
@Override public Object toJdbc(Instant value) { return Timestamp.from(value.truncatedTo(ChronoUnit.MICROS)); }
