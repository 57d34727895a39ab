// misconception: a reference is the whole of an expression
// refused with: Each writer's longest work

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    return inner.map(expression -> expression instanceof OuterRef reference ? new Outer(around.apply(reference)) : expression);
}
