// right because: the same in more lines

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    UnaryOperator<Expression> bound = part -> {
        if (part instanceof OuterRef reference) {
            Expression meant = around.apply(reference);
            return new Outer(meant);
        }
        return part;
    };
    return inner.map(expression -> replace(expression, 0, bound));
}
