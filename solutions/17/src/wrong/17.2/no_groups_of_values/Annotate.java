// misconception: what is read is grouped by anyway
// refused with: the counts are still those of the genres

private static List<Expression> ownGroups(Query query) {
    Stream<Expression> values = query.values()
        .map(all -> Stream.<Expression>empty())
        .orElseGet(() -> query.model().fields().stream().map(Column::new));
    return values.filter(value -> !value.containsAggregate()).toList();
}
