// misconception: longValueExact fails at fractions only
// refused with: Compare with the bounds before you make one of it
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    long whole;
    try {
        whole = number.longValueExact();
    } catch (ArithmeticException e) {
        throw new ValueError("expected a whole number but got " + value);
    }
    if (whole < min || whole > max) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    return whole;
}
