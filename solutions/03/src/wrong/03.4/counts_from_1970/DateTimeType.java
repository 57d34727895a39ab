// misconception: to count whole microseconds from 1970 is to cut
// refused with: Cut it yourself
@Override public Object toJdbc(Instant value) { return Instant.EPOCH.plus(ChronoUnit.MICROS.between(Instant.EPOCH, value), ChronoUnit.MICROS); }
