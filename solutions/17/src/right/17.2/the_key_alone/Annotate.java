// right because: the key decides all other fields

private static List<Expression> ownGroups(Query query) {
    Stream<Expression> values = query.values()
        .map(all -> all.stream().map(Selection::expression))
        .orElseGet(() -> Stream.of(new Column(query.model().primaryKey())));
    return values.filter(value -> !value.containsAggregate()).toList();
}
