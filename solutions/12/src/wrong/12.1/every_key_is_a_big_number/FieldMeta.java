// misconception: keys are numbers
// refused with: a text of two letters, and no number

public FieldType<?> type() {
    return reference == null ? ownType : bookworm.sql.Types.BIG_INTEGER;
}
