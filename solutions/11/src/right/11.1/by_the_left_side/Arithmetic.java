// right because: the left side is asked first, and then what goes with it
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a)) {
        return Types.isNumber(b) ? ofNumbers(List.of(a.javaType(), b.javaType())) : Optional.empty();
    }
    boolean byDuration = b instanceof DurationType;
    if (Types.isDate(a)) {
        FieldType<?> moved = byDuration ? a : Types.isDate(b) && "-".equals(operator) ? Types.DURATION : null;
        return Optional.ofNullable(moved);
    }
    return a instanceof DurationType && byDuration ? Optional.of(a) : Optional.empty();
}
