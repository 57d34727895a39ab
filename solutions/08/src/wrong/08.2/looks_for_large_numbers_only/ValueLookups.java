// misconception: only a large number is beyond a column
// refused with: No row can have 99.5 pages

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null && !(value instanceof Long number && number > Integer.MAX_VALUE)) {
            choices.add(Lookups.operand(left, value));
        }
    }
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
