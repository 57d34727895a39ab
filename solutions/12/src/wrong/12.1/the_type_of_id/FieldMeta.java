// misconception: every key is called id
// refused with: The key of a model may have any name

public FieldType<?> type() { return reference == null ? ownType : reference.target().field("id").type(); }
