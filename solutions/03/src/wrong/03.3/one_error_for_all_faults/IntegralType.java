// misconception: SimpleType finds words for every fault
// refused with: SimpleType would not find these words
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0
        || number.stripTrailingZeros().scale() > 0) {
        throw new IllegalArgumentException();
    }
    return number.longValue();
}
