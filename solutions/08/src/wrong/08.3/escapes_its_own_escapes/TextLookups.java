// misconception: the order of the three does not matter
// refused with: the backslash first, or all in one go
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replace("%", "\\%").replace("_", "\\_").replace("\\", "\\\\");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
