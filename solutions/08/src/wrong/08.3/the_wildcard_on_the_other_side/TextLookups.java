// misconception: startswith has its wildcard at the start
// refused with: neither before the text

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(after + text.replaceAll("[\\\\%_]", "\\\\$0") + before, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
