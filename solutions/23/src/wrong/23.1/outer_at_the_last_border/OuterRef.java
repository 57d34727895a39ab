// misconception: a border counts only where the name is found
// refused with: and in an Outer like any other

static Select bind(Select inner, Function<OuterRef, Expression> around) {
    return inner.map(expression -> replace(expression, 0, part -> {
        if (!(part instanceof OuterRef reference)) {
            return part;
        }
        return reference.levels() == 1 ? new Outer(around.apply(reference)) : around.apply(reference);
    }));
}
