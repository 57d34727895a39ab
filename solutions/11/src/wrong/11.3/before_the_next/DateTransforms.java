// misconception: before a year is before its end
// refused with: Earlier than 1816 is before its first day
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<" -> new Comparison(date, "<", Lookups.operand(date, next));
        case ">=" -> new Comparison(date, ">=", Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<", Lookups.operand(date, next));
        case ">" -> new Comparison(date, ">=", Lookups.operand(date, next));
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
