// misconception: one backslash before $0 writes a backslash
// refused with: with a backslash before it, $0 is a text

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + text.replaceAll("[\\\\%_]", "\\$0") + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
