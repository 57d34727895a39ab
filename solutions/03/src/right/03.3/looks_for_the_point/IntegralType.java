// right because: without the zeros at its end a whole number is written without a point
static long parse(Object value, long min, long max) {
    if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
        throw new IllegalArgumentException();
    }
    BigDecimal number = DecimalType.parse(value);
    if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
        throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
    }
    String plain = number.stripTrailingZeros().toPlainString();
    if (plain.contains(".")) {
        throw new ValueError("expected a whole number but got " + value);
    }
    return Long.parseLong(plain);
}
