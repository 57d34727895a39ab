// misconception: a duration is added
// refused with: This has a type, and none was found: a date minus a duration
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return operator.equals("+") && Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
}
