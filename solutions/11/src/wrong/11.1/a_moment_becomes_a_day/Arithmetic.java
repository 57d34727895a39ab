// misconception: a date that is moved is a day
// refused with: a moment has a time of day, and keeps it
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return Types.isDate(a) && b instanceof DurationType ? Optional.of(Types.DATE) : Optional.empty();
}
