// right because: which of two equal values stays, nobody can see

private static Expression in(Expression left, Object right) {
    List<Expression> choices = new ArrayList<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            Expression choice = Lookups.operand(left, value);
            choices.remove(choice);
            choices.add(choice);
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, choices);
}
