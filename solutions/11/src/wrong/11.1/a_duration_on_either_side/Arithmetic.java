// misconception: a sum is the same from either side
// refused with: what is moved stands on the left
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    if (operator.equals("-") && Types.isDate(a) && Types.isDate(b) || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    if (Types.isDate(a) && b instanceof DurationType) {
        return Optional.of(a);
    }
    return Types.isDate(b) && a instanceof DurationType ? Optional.of(b) : Optional.empty();
}
