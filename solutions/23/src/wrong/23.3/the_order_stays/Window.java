// misconception: an order holds no names
// refused with: What it is ordered by are parts

@Override public Expression map(UnaryOperator<Expression> change) {
    return new Window(change.apply(function), Node.mapped(partition, change),
        order, frame);
}
