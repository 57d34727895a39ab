// misconception: LEFT is always safer
// refused with: gets LEFT joins for nothing

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), false, true); }

static Hop backward(FieldMeta key) { return new Hop(key.reference().target().primaryKey(), key, true, true); }
