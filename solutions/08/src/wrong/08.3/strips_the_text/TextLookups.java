// misconception: blanks around the text do not count
// refused with: A blank is a character like another

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + text.strip().replaceAll("[\\\\%_]", "\\\\$0") + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
