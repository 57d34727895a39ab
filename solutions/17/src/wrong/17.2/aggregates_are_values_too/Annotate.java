// misconception: all values are what a group agrees in
// refused with: It is a value of the group

private static List<Expression> ownGroups(Query query) {
    Stream<Expression> values = query.values()
        .map(all -> all.stream().map(Selection::expression))
        .orElseGet(() -> query.model().fields().stream().map(Column::new));
    return values.toList();
}
