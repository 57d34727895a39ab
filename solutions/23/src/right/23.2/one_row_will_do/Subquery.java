// right because: one row is enough to know that there is one

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query.slice(0, 1)) : withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(select, around), exists);
}
