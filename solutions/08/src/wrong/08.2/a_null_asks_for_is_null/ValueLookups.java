// misconception: a null in the list asks for the rows where nothing stands
// refused with: The rows where nothing stands are another question

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    Expression among = choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
    boolean isNullToo = Lookups.elements("in", right).contains(null);
    return isNullToo ? Junction.of(Junction.Connector.OR, false, List.of(among, Comparison.isNull(left, true))) : among;
}
