// misconception: a pattern is a regular expression
// refused with: LIKE does not know

import java.util.regex.Pattern;

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    Param pattern = new Param(before + Pattern.quote(text) + after, Types.TEXT);
    return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
}
