// misconception: where each book has an author, each author has a book
// refused with: does not mean that each writer has a volume

static Hop forward(FieldMeta key) { return new Hop(key, key.reference().target().primaryKey(), false, key.nullable()); }

static Hop backward(FieldMeta key) { return new Hop(key.reference().target().primaryKey(), key, true, key.nullable()); }
