// right because: references are bound first, and the one column is taken then

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? OuterRef.bind(Planner.existence(query), around)
        : withOneColumn(OuterRef.bind(Planner.select(query.isSliced() ? query : query.with(Query.Order.NONE)), around));
    return new Subselect(select, exists);
}
