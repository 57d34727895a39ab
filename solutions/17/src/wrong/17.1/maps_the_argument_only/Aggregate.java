// misconception: only what it is taken over is a part
// refused with: An aggregate has two parts

@Override public Expression map(UnaryOperator<Expression> change) {
    return new Aggregate(function, isDistinct, argument.map(change), filter);
}
