// right because: the day stands on the left, and the operators are turned
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression from = Lookups.operand(date, first);
    Expression until = Lookups.operand(date, next);
    if (operator.equals("=")) {
        return Junction.and(List.of(new Comparison(from, "<=", date), new Comparison(until, ">", date)));
    }
    if (operator.equals("<")) {
        return new Comparison(from, ">", date);
    }
    if (operator.equals(">=")) {
        return new Comparison(from, "<=", date);
    }
    return new Comparison(until, operator.equals(">") ? "<=" : ">", date);
}
