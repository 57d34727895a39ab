// misconception: only wildcards need a backslash
// refused with: one that is meant as a backslash
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replace("%", "\\%").replace("_", "\\_");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
