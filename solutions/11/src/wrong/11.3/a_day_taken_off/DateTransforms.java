// misconception: a day may be taken off either side
// refused with: Something is computed of each row's date
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression before = new Arithmetic(date, "-", Expression.of(java.time.Duration.ofDays(1)));
    return switch (operator) {
        case "<", ">=" -> new Comparison(date, operator, Lookups.operand(date, first));
        case "<=" -> new Comparison(before, "<", Lookups.operand(date, next.minusDays(1)));
        case ">" -> new Comparison(before, ">=", Lookups.operand(date, next.minusDays(1)));
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
