// right because: which end and which operator are two questions
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    boolean end = operator.equals("<=") || operator.equals(">");
    if (operator.equals("=")) {
        return Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    }
    String sign = operator.startsWith("<") ? "<" : ">=";
    return new Comparison(date, sign, Lookups.operand(date, end ? next : first));
}
