// misconception: a list is a List
// refused with: An array was refused

private static Expression in(Expression left, Object right) {
    if (!(right instanceof List<?> list)) {
        throw new ValueError("in takes a list of values, not " + right + ".");
    }
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : list) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
