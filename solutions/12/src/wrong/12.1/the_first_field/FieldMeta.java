// misconception: the key is the first field
// refused with: It is not the first of the fields either

public FieldType<?> type() { return reference == null ? ownType : reference.target().fields().get(0).type(); }
