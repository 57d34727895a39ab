// misconception: who asks for nothing in particular asks for everything
// refused with: An empty list asks for one of none, and not for any

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.ALWAYS : new In(left, new ArrayList<>(choices));
}
