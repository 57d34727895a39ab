// misconception: the bounds are those of the example
// refused with: Each type gives bounds of its own
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
        throw new ValueError("expected a number from -10 to 10 but got " + value);
    }
    if (number.stripTrailingZeros().scale() > 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return number.longValue();
}
