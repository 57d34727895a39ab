// misconception: the way back begins at the foreign key, too
// refused with: Hop.backward at the primary key of the model that is referred to

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), false, key.nullable()); }

static Hop backward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), true, true); }
