// misconception: LIKE takes the pattern first
// refused with: LIKE takes the column first

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + text.replaceAll("[\\\\%_]", "\\\\$0") + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, pattern, asText(left));
}
