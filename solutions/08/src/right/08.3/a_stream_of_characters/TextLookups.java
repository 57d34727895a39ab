// right because: a stream of characters meets each one once

import java.util.stream.Collectors;

private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString().chars()
        .mapToObj(each -> ("%_\\".indexOf(each) < 0 ? "" : "\\") + (char) each).collect(Collectors.joining());
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
