// misconception: the function is what is computed, the rest is for the database
// refused with: What it is parted by are parts

@Override public Expression map(UnaryOperator<Expression> change) {
    return new Window(change.apply(function), partition, order, frame);
}
