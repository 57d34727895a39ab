// misconception: a value has one row, so the first will do
// refused with: behind IN, a subquery gives as many rows as it has

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query) : withOneColumn(Planner.select(query.slice(0, 1)));
    return new Subselect(OuterRef.bind(select, around), exists);
}
