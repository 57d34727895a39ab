// right because: a stream leaves out and finds twins as well

private static Expression in(Expression left, Object right) {
    List<Expression> choices = Lookups.elements("in", right).stream().filter(Objects::nonNull)
        .map(value -> Lookups.operand(left, value)).filter(choice -> !isBeyond(left, choice)).distinct().toList();
    return choices.isEmpty() ? Truth.NEVER : new In(left, choices);
}
