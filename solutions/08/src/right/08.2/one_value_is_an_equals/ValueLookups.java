// right because: a list of one asks for the same rows as an =

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    if (choices.size() == 1) {
        return new Comparison(left, "=", choices.iterator().next());
    }
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
