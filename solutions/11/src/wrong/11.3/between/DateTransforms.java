// misconception: BETWEEN the first day and the last
// refused with: The last day has a noon
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<" -> new Comparison(date, "<", Lookups.operand(date, first));
        case ">=" -> new Comparison(date, ">=", Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<", Lookups.operand(date, next));
        case ">" -> new Comparison(date, ">=", Lookups.operand(date, next));
        default -> Lookups.build(date, List.of("range"), List.of(first, next.minusDays(1)));
    };
}
