// misconception: to convert a value for a lookup is to convert it for the column
// refused with: A number that the column cannot hold was refused

private static Expression in(Expression left, Object right) {
    Set<Expression> choices = new LinkedHashSet<>();
    for (Object value : Lookups.elements("in", right)) {
        if (value != null) {
            choices.add(new Param(left.type().convert(value), left.type()));
        }
    }
    choices.removeIf(choice -> isBeyond(left, choice));
    return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
}
