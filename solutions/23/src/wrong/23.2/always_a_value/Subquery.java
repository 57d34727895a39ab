// misconception: a Subselect sees by itself whether it is a condition
// refused with: writes EXISTS

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query) : withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(select, around), false);
}
