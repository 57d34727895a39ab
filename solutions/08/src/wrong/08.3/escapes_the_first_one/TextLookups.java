// misconception: a text has one wildcard at most
// refused with: each needs a backslash

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + text.replaceFirst("[\\\\%_]", "\\\\$0") + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
