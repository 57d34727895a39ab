// misconception: a text is a number like any other
// refused with: is no text of digits
static long parse(Object value, long min, long max) {
    BigDecimal number = DecimalType.parse(value);
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    if (number.stripTrailingZeros().scale() > 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return number.longValue();
}
