// misconception: a number does not begin with a zero
// refused with: Zeros in front are digits
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?(0|[1-9]\\d*)")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    if (number.stripTrailingZeros().scale() > 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return number.longValue();
}
