// misconception: a value has no order
// refused with: An order that a slice needs stays

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query) : withOneColumn(Planner.select(query.with(Query.Order.NONE)));
    return new Subselect(OuterRef.bind(select, around), exists);
}
