// right because: what inner queries referred to is bound already, so all references that are left are of this query

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    return inner.map(expression -> deep(expression, around));
}

private static Expression deep(Expression expression, Function<OuterRef, Expression> around) {
    return expression instanceof OuterRef reference ? new Outer(around.apply(reference)) : expression.map(part -> deep(part, around));
}
