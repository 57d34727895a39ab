// misconception: a number of any class is digits, as a text is
// refused with: Nothing stands behind the point
static long parse(Object value, long min, long max) {
    if (!value.toString().strip().matches("[-+]?\\d+")) {
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
