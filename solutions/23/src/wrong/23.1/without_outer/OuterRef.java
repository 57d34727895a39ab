// misconception: a column is a column, wherever it stands
// refused with: what around gives belongs into an Outer

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    return inner.map(expression -> replace(expression, 0, part ->
        part instanceof OuterRef reference ? around.apply(reference) : part));
}
