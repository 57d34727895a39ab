// right because: each operator has a case
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<" -> new Comparison(date, "<", Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<", Lookups.operand(date, next));
        case ">" -> new Comparison(date, ">=", Lookups.operand(date, next));
        case ">=" -> new Comparison(date, ">=", Lookups.operand(date, first));
        case "=" -> Junction.and(List.of(new Comparison(date, ">=", Lookups.operand(date, first)), new Comparison(date, "<", Lookups.operand(date, next))));
        default -> throw new IllegalArgumentException(operator);
    };
}
