// misconception: LIKE takes any value
// refused with: H2 turns the number into one by itself
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replaceAll("[\\\\%_]", "\\\\$0");
    return Func.of(operator, Types.BOOLEAN, left, new Param(before + text + after, Types.TEXT));
}
