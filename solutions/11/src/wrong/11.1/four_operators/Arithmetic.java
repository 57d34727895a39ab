// misconception: there are four operators of numbers
// refused with: what is left is a number too
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return "+-*/".contains(operator) ? ofNumbers(List.of(a.javaType(), b.javaType())) : Optional.empty();
    }
    boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
}
