// misconception: a day and a moment are too unlike
// refused with: a moment is such a date too, whatever it stands beside
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    if (operator.equals("-") && Types.isDate(a) && a.javaType() == b.javaType()) {
        return Optional.of(Types.DURATION);
    }
    if (a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    return Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
}
