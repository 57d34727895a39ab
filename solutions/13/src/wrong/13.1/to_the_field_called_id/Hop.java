// misconception: a primary key is called id
// refused with: it has no field called id

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().field("id"), false, key.nullable()); }
static Hop backward(FieldMeta key) { return new Hop(key.reference().target().field("id"), key, true, true); }
