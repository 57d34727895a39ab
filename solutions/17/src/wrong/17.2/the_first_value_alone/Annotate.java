// misconception: a group agrees in one value, and the others are read anyway
// refused with: Two values made the groups

private static List<Expression> ownGroups(Query query) {
    if (query.values().isPresent()) {
        return query.values().get().stream().map(Selection::expression).filter(value -> !value.containsAggregate()).limit(1).toList();
    }
    return query.model().fields().stream().<Expression>map(Column::new).toList();
}
