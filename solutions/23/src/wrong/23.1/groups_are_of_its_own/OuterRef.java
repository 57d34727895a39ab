// misconception: groups are of the inner rows alone
// refused with: grouped by (GROUP BY)

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    UnaryOperator<Expression> bound = expression -> replace(expression, 0, part ->
        part instanceof OuterRef reference ? new Outer(around.apply(reference)) : part);
    return new Select(Node.mapped(inner.selections(), each -> each.map(bound)), inner.distinct(), inner.from(), bound.apply(inner.where()),
        inner.groupBy(), bound.apply(inner.having()), bound.apply(inner.qualify()), Node.mapped(inner.orderBy(), each -> each.map(bound)), inner.slice());
}
