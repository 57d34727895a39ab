// misconception: a moment must become a day first, and a day need not
// refused with: Something is computed of each row's date
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression day = date.type() instanceof DateTimeType ? new Cast(date, Types.DATE) : date;
    return switch (operator) {
        case "<", ">=" -> new Comparison(day, operator, Lookups.operand(day, first));
        case "<=" -> new Comparison(day, "<", Lookups.operand(day, next));
        case ">" -> new Comparison(day, ">=", Lookups.operand(day, next));
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
