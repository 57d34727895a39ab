// misconception: a search minds no case
// refused with: contains minds the case
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replaceAll("[\\\\%_]", "\\\\$0");
    return Func.of("ilike", Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
