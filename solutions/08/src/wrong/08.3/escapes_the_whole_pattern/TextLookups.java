// misconception: the pattern is what must be escaped
// refused with: nor escaped, nor left out
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = (before + text + after).replaceAll("[\\\\%_]", "\\\\$0");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(text, Types.TEXT));
}
