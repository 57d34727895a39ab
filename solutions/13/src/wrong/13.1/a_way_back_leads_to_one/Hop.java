// misconception: a key joins one row to one row, whichever way
// refused with: Hop.backward may meet several

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), false, key.nullable()); }

static Hop backward(FieldMeta key) { return new Hop(key.reference().target().primaryKey(), key, false, true); }
