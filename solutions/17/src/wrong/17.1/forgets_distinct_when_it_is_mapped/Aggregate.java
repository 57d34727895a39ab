// misconception: a changed aggregate is a plain one
// refused with: function, DISTINCT and the other part stay

@Override public Expression map(UnaryOperator<Expression> change) {
    return new Aggregate(function, false, argument.map(change), change.apply(filter));
}
