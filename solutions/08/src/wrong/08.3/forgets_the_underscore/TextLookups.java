// misconception: the wildcard of LIKE is the percent sign
// refused with: it stands for any one character
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replace("\\", "\\\\").replace("%", "\\%");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
