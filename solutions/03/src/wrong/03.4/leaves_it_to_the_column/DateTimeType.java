// misconception: the column cuts what it cannot hold
// refused with: Cut it yourself
@Override public Object toJdbc(Instant value) { return value; }
