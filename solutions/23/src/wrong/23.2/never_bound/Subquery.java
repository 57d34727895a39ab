// misconception: references are bound when SQL is written
// refused with: Each writer's number of works

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query) : withOneColumn(Planner.select(query.unordered()));
    return new Subselect(select, exists);
}
