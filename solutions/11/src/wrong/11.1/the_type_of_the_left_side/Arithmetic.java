// misconception: what comes out is what was called
// refused with: The type of this is another: 1 + 2L
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    return Types.isNumber(a) && Types.isNumber(b) || Types.isDate(a) || a instanceof DurationType ? Optional.of(a) : Optional.empty();
}
