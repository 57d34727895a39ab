// right because: lt and gte make the same comparisons
private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
    if (operator.equals("=")) {
        return Junction.and(List.of(byDates(date, "<=", first, next), byDates(date, ">=", first, next)));
    }
    boolean fromTheEnd = operator.equals(">") || operator.equals("<=");
    return Lookups.build(date, List.of(operator.startsWith("<") ? "lt" : "gte"), fromTheEnd ? next : first);
}
