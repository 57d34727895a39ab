// misconception: milliseconds are as fine as a clock goes
// refused with: six digits behind the second
@Override public Object toJdbc(Instant value) { return value.truncatedTo(ChronoUnit.MILLIS); }
