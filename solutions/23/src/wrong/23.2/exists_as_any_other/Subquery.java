// misconception: EXISTS is a subquery like any other
// refused with: EXISTS needs none of the work's columns

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(select, around), exists);
}
