// misconception: a number can be compared after it has become a long
// refused with: before you make one of it
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.stripTrailingZeros().scale() > 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    long whole = number.longValue();
    if (whole < min || whole > max) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    return whole;
}
