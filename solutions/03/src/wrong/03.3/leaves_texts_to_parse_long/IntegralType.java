// misconception: Long.parseLong refuses what is too large in the right words
// refused with: texts as well
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text) {
        return within(Long.parseLong(text.toString().strip()), min, max);
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

private static long within(long number, long min, long max) {
    if (number < min || number > max) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + number);
    }
    return number;
}
