// misconception: after a year is after the first day of the next
// refused with: from the first day after it on
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<", ">=" -> new Comparison(date, operator, Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<", Lookups.operand(date, next));
        case ">" -> new Comparison(date, ">", Lookups.operand(date, next));
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
