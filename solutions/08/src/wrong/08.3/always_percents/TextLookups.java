// misconception: a part of a text has something before it and after it
// refused with: Before the text stands what the lookup says
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    text = text.replaceAll("[\\\\%_]", "\\\\$0");
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param("%" + text + "%", Types.TEXT));
}
