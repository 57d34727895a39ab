// misconception: values are the same before converting if they are the same after
// refused with: look for twins after converting

private static Expression in(Expression left, Object right) {
    List<Expression> choices = new ArrayList<>();
    for (Object value : new LinkedHashSet<>(Lookups.elements("in", right))) {
        if (value != null) {
            choices.add(Lookups.operand(left, value));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, choices);
}
