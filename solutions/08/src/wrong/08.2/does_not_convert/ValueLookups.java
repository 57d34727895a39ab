// misconception: the values are right as they come
// refused with: each value is converted to it: Lookups.operand

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(new Param(value, Types.TEXT));
        }
    }
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
