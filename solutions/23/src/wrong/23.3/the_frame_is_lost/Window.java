// misconception: a window is made of three things
// refused with: The frame has no parts, and stays

@Override public Expression map(UnaryOperator<Expression> change) {
    return new Window(change.apply(function), Node.mapped(partition, change),
        Node.mapped(order, each -> each.map(change)), Optional.empty());
}
