// misconception: an apostrophe is escaped by a second one
// refused with: nothing is done to its apostrophe

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + text.replaceAll("[\\\\%_]", "\\\\$0").replace("'", "''") + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
