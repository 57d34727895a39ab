// right because: two ways, each with its own return

Subselect bound(Function<OuterRef, Expression> around) {
    if (exists) {
        return new Subselect(OuterRef.bind(Planner.existence(query), around), true);
    }
    Select oneColumn = withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(oneColumn, around), false);
}
