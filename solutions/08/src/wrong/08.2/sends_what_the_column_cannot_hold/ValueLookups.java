// misconception: the database knows best what fits
// refused with: isBeyond(left, choice) says so

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
