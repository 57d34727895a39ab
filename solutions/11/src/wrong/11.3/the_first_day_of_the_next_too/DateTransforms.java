// misconception: a span ends with the day after it
// refused with: the first of 1817 does not
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<" -> new Comparison(date, "<", Lookups.operand(date, first));
        case ">=" -> new Comparison(date, ">=", Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<=", Lookups.operand(date, next));
        case ">" -> new Comparison(date, ">", Lookups.operand(date, next));
        default -> Junction.and(List.of(new Comparison(date, ">=", Lookups.operand(date, first)), new Comparison(date, "<=", Lookups.operand(date, next))));
    };
}
