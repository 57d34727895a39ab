// misconception: a bound value has no wildcards
// refused with: Bound or not, % in a pattern is a wildcard
private static Expression like(String operator, String before, String after, Expression left, Object right) {
    String text = text(left, right).value().toString();
    
    return Func.of(operator, Types.BOOLEAN, asText(left), new Param(before + text + after, Types.TEXT));
}
