// misconception: every fault is told by a ValueError of one's own
// refused with: Leave it to an IllegalArgumentException
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new ValueError("expected a number but got " + value);
    }
    BigDecimal number;
    try {
        number = DecimalType.parse(value);
    } catch (IllegalArgumentException e) {
        throw new ValueError("expected a number but got " + value);
    }
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    if (number.stripTrailingZeros().scale() > 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return number.longValue();
}
