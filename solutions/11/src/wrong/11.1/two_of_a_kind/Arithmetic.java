// misconception: two of a kind go together
// refused with: two of a kind are not always numbers
private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
    if (Types.isNumber(a) && Types.isNumber(b)) {
        return ofNumbers(List.of(a.javaType(), b.javaType()));
    }
    boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
    if (isDistance || a instanceof DurationType && b instanceof DurationType) {
        return Optional.of(Types.DURATION);
    }
    if (Types.isDate(a)) {
        return b instanceof DurationType ? Optional.of(a) : Optional.empty();
    }
    boolean text = a.javaType() == String.class || b.javaType() == String.class;
    return !text && a.javaType() == b.javaType() ? Optional.of(a) : Optional.empty();
}
