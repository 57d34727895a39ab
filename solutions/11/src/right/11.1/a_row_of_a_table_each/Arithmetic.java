// right because: one question for each row of the table, and no product of a date
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    boolean plusOrMinus = operator.equals("+") || operator.equals("-");
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    if (operator.equals("-") && Types.isDate(a) && Types.isDate(b)) {
        return Optional.of(Types.DURATION);
    }
    if (plusOrMinus && Types.isDate(a) && b.javaType() == java.time.Duration.class) {
        return Optional.of(a);
    }
    if (plusOrMinus && a.equals(Types.DURATION) && b.equals(Types.DURATION)) {
        return Optional.of(Types.DURATION);
    }
    return Optional.empty();
}
