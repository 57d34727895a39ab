// misconception: only a double or a float can have a fraction
// refused with: whether to cut or to round
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    if (value instanceof Double d && d % 1 != 0 || value instanceof Float f && f % 1 != 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return number.longValue();
}
