// right because: a loop that puts a backslash before each of the three does it as well
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    StringBuilder pattern = new StringBuilder(before);
    for (char each : ((String) text(left, right).value()).toCharArray()) {
        if ("\\%_".indexOf(each) >= 0) {
            pattern.append('\\');
        }
        pattern.append(each);
    }
    return new Func(operator, Types.BOOLEAN, java.util.List.of(asText(left), new Param(pattern.append(after).toString(), Types.TEXT)));
}
