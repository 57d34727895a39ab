// misconception: only alike goes with alike
// refused with: This has a type, and none was found: 1 + 2L
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return a.javaType() == b.javaType() ? Optional.of(a) : Optional.empty();
    }
    boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
}
