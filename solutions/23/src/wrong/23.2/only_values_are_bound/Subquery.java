// misconception: a condition has no value to bind
// refused with: Nothing was sent. It ended with [bookworm.errors.QueryError: This queryset refers

Subselect bound(Function<OuterRef, Expression> around) {
    return exists ? new Subselect(Planner.existence(query), true)
        : new Subselect(OuterRef.bind(withOneColumn(Planner.select(query.unordered())), around), false);
}
