// misconception: a condition on a window looks at rows of its own
// refused with: in a condition on a window (QUALIFY)

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    UnaryOperator<Expression> bound = expression -> replace(expression, 0, part ->
        part instanceof OuterRef reference ? new Outer(around.apply(reference)) : part);
    return new Select(Node.mapped(inner.selections(), each -> each.map(bound)), inner.distinct(), inner.from(), bound.apply(inner.where()),
        Node.mapped(inner.groupBy(), bound), bound.apply(inner.having()), inner.qualify(), Node.mapped(inner.orderBy(), each -> each.map(bound)), inner.slice());
}
