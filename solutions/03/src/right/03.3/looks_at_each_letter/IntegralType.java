// right because: a text of digits can be told without a pattern, and the remainder by one tells a fraction
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text) {
        String digits = text.toString().strip();
        digits = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
        if (digits.isEmpty() || !digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            throw new IllegalArgumentException();
        }
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.remainder(BigDecimal.ONE).signum() != 0) {
        throw new ValueError("expected a whole number but got " + value);
    }
    if (number.max(BigDecimal.valueOf(min)).min(BigDecimal.valueOf(max)).compareTo(number) != 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    return number.longValue();
}
