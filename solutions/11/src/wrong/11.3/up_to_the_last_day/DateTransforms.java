// misconception: a day is its midnight
// refused with: The last day has a noon
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<" -> new Comparison(date, "<", Lookups.operand(date, first));
        case ">=" -> new Comparison(date, ">=", Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<=", Lookups.operand(date, next.minusDays(1)));
        case ">" -> new Comparison(date, ">", Lookups.operand(date, next.minusDays(1)));
        default -> Junction.and(List.of(new Comparison(date, ">=", Lookups.operand(date, first)), new Comparison(date, "<=", Lookups.operand(date, next.minusDays(1)))));
    };
}
