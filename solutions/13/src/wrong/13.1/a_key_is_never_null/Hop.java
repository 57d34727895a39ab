// misconception: a foreign key always refers to a row
// refused with: press may be null

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), false, false); }

static Hop backward(FieldMeta key) { return new Hop(key.reference().target().primaryKey(), key, true, true); }
