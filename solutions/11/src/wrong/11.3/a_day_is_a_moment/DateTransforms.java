// misconception: the database knows which moment a day begins at
// refused with: Moments of 1816
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression a = Expression.of(first);
    Expression b = Expression.of(next);
    return switch (operator) {
        case "<", ">=" -> new Comparison(date, operator, a);
        case "<=" -> new Comparison(date, "<", b);
        case ">" -> new Comparison(date, ">=", b);
        default -> Junction.and(List.of(byDates(date, ">=", first, next), byDates(date, "<=", first, next)));
    };
}
