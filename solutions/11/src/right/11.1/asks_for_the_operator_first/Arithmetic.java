// right because: beside a duration it allows + and - alone
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    boolean sum = operator.equals("+") || operator.equals("-");
    if (sum && a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    if (Types.isDate(a) && sum) {
        if (b instanceof DurationType) {
            return Optional.of(a);
        }
        if (Types.isDate(b) && !operator.equals("+")) {
            return Optional.of(Types.DURATION);
        }
    }
    return Optional.empty();
}
