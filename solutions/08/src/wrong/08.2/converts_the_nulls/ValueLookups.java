// misconception: a null in the list is a value like another
// refused with: because of what should have been left out

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        choices.add(Lookups.operand(left, value));
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
