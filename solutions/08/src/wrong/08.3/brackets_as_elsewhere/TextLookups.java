// misconception: a wildcard in brackets is itself, in every database
// refused with: put a backslash before it

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + text.replace("%", "[%]").replace("_", "[_]") + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
