// misconception: what cannot be met settles the whole list
// refused with: leave that number out, and keep the others

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    if (choices.stream().anyMatch(choice -> isBeyond(left, choice))) {
        return Truth.NEVER;
    }
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
