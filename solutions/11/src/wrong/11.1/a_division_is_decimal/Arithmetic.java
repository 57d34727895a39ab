// misconception: 1 by 2 is a half
// refused with: a whole number by a whole number is a whole number
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return operator.equals("/") ? Optional.of(Types.DECIMAL) : ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
}
