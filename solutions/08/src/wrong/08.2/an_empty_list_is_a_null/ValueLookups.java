// misconception: IN (NULL) is SQL, and finds nothing
// refused with: IN (NULL) is not false but unknown

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return new In(left, choices.isEmpty() ? List.of(Literal.NULL) : new ArrayList<>(choices));
}
