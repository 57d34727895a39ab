// misconception: each span is a year
// refused with: The span is what first and next say
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<", ">=" -> new Comparison(date, operator, Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<", Lookups.operand(date, first.plusYears(1)));
        case ">" -> new Comparison(date, ">=", Lookups.operand(date, first.plusYears(1)));
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
