// misconception: a double can tell a number from the bound beside it
// refused with: as BigDecimals they are two
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.doubleValue() < min || number.doubleValue() > max) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    if (number.stripTrailingZeros().scale() > 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return number.longValue();
}
