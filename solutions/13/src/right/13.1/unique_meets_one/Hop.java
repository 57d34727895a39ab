// right because: a unique key is named once; here there is none

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), false, key.nullable()); }
static Hop backward(FieldMeta key) { return new Hop(key.reference().target().primaryKey(), key, !key.unique(), true); }
