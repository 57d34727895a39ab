// misconception: whether there is a row has nothing to do with which
// refused with: the slice belongs to the question

Subselect bound(Function<OuterRef, Expression> around) {
    Select select = exists ? Planner.existence(query.with(bookworm.sql.Slice.ALL)) : withOneColumn(Planner.select(query.unordered()));
    return new Subselect(OuterRef.bind(select, around), exists);
}
