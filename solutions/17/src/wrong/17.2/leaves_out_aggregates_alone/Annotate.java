// misconception: only an aggregate itself is a value of the group
// refused with: An expression of two aggregates is no part of a group either

private static List<Expression> ownGroups(Query query) {
    Stream<Expression> values = query.values()
        .map(all -> all.stream().map(Selection::expression))
        .orElseGet(() -> query.model().fields().stream().map(Column::new));
    return values.filter(value -> !(value instanceof Aggregate)).toList();
}
