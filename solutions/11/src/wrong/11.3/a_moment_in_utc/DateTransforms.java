// misconception: a moment must be turned to UTC first
// refused with: Moments of 1816
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression day = utc(date);
    return switch (operator) {
        case "<", ">=" -> new Comparison(day, operator, Lookups.operand(date, first));
        case "<=" -> new Comparison(day, "<", Lookups.operand(date, next));
        case ">" -> new Comparison(day, ">=", Lookups.operand(date, next));
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
