// misconception: a day begins where the program runs
// refused with: as UTC has it, wherever the program runs
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression from = Lookups.operand(date, date.type() instanceof DateTimeType ? first.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant() : first);
    Expression to = Lookups.operand(date, date.type() instanceof DateTimeType ? next.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant() : next);
    return switch (operator) {
        case "<", ">=" -> new Comparison(date, operator, from);
        case "<=" -> new Comparison(date, "<", to);
        case ">" -> new Comparison(date, ">=", to);
        default -> Junction.and(List.of(new Comparison(date, ">=", from), new Comparison(date, "<", to)));
    };
}
