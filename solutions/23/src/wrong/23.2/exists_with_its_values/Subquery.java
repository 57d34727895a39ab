// misconception: EXISTS reads what the queryset reads
// refused with: EXISTS needs none of the work's columns

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.select(query.unordered()) : withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(select, around), exists);
}
