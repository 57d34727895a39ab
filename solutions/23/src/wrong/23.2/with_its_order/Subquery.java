// misconception: an order does no harm
// refused with: nobody sees in which order they come

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query) : withOneColumn(Planner.select(query));
    return new Subselect(OuterRef.bind(select, around), exists);
}
