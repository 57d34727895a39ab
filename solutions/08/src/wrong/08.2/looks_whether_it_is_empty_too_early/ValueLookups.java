// misconception: the list that was given is the list that is sent
// refused with: Only a null was in the list

private static Expression in(Expression left, Object right) {
    List<Object> values = Lookups.elements("in", right);
    if (values.isEmpty()) {
        return Truth.NEVER;
    }
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : values) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return new In(left, new ArrayList<>(choices));
}
