// misconception: isBeyond is true of what may stay
// refused with: isBeyond is true of one that it cannot hold

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> !isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
