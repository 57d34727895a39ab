// misconception: a year is its first day
// refused with: The days of 1816: the first and the last belong to it
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return switch (operator) {
        case "<" -> new Comparison(date, "<", Lookups.operand(date, first));
        case ">=" -> new Comparison(date, ">=", Lookups.operand(date, first));
        case "<=" -> new Comparison(date, "<", Lookups.operand(date, next));
        case ">" -> new Comparison(date, ">=", Lookups.operand(date, next));
        default -> new Comparison(date, "=", Lookups.operand(date, first));
    };
}
