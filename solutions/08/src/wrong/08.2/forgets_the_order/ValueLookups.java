// misconception: one set is as good as another
// refused with: The values came in another order

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new HashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
