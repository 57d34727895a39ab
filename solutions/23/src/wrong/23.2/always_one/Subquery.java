// misconception: whether there is a row never depends on what is read
// refused with: what is different depends on the values

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.selecting(query, List.of(new Selection(new Literal(1), "a"))) : withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(select, around), exists);
}
