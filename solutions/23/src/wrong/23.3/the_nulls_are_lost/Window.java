// misconception: an ordering is an expression and a direction
// refused with: and where nulls come, stays

@Override public Expression map(UnaryOperator<Expression> change) {
    return new Window(change.apply(function), Node.mapped(partition, change),
        Node.mapped(order, each -> each.descending() ? change.apply(each.expression()).desc() : change.apply(each.expression()).asc()), frame);
}
