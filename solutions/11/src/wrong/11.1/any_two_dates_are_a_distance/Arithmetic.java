// misconception: two dates give a duration
// refused with: A date plus a date is nothing: look at the operator
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    boolean isDistance = Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
}
