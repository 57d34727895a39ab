// misconception: values("writer") is one column
// refused with: withOneColumn puts a query around

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query) : Planner.select(query.unordered());
    return new Subselect(OuterRef.bind(select, around), exists);
}
