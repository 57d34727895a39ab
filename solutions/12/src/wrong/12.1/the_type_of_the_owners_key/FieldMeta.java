// misconception: one key is like another
// refused with: a text of two letters, and no number

public FieldType<?> type() {
    return reference == null ? ownType : model.primaryKey().type();
}
