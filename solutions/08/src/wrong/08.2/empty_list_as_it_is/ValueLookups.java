// misconception: IN () is SQL, and finds nothing
// refused with: Where no value is left, the condition is never true

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return new In(left, new ArrayList<>(choices));
}
