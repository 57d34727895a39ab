// misconception: a year is compared by its first day
// refused with: later than all days of 1816
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    return operator.equals("=") ? Junction.and(List.of(new Comparison(date, ">=", Lookups.operand(date, first)), new Comparison(date, "<", Lookups.operand(date, next)))) : new Comparison(date, operator, Lookups.operand(date, first));
}
