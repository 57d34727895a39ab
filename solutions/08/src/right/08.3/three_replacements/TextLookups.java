// right because: one after the other is right too, if the backslash is the first
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
