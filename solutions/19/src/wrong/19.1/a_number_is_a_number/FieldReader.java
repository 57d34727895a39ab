// misconception: every Number is plain
// refused with: A BigDecimal is no plain value
private static Object plain(Object value) { return value instanceof Number || value instanceof Boolean ? value : value.toString(); }
