// misconception: what correlates is a condition
// refused with: stands in a value that the subquery selects

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    Expression where = replace(inner.where(), 0, part ->
        part instanceof OuterRef reference ? new Outer(around.apply(reference)) : part);
    return new Select(inner.selections(), inner.distinct(), inner.from(), where, inner.groupBy(), inner.having(), inner.qualify(),
        inner.orderBy(), inner.slice());
}
