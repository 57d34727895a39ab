// right because: what is not from the next span on is before it
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    Expression from = new Comparison(date, ">=", Lookups.operand(date, first));
    Expression beyond = new Comparison(date, ">=", Lookups.operand(date, next));
    if (operator.equals(">=")) {
        return from;
    } else if (operator.equals(">")) {
        return beyond;
    } else if (operator.equals("<")) {
        return new Junction(Junction.Connector.AND, true, List.of(from));
    }
    Expression until = new Junction(Junction.Connector.AND, true, List.of(beyond));
    return operator.equals("<=") ? until : Junction.and(List.of(from, until));
}
