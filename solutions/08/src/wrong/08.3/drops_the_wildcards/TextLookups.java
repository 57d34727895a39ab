// misconception: what has a meaning of its own is taken out
// refused with: own % is no longer in the pattern
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replaceAll("[\\\\%_]", "");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
