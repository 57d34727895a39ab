// misconception: whatever was added to a row is what it agrees in
// refused with: the genre alone was named

private static List<Expression> ownGroups(Query query) {
    List<Expression> own = new ArrayList<>();
    if (query.values().isPresent()) {
        query.values().get().forEach(value -> own.add(value.expression()));
    } else {
        query.model().fields().forEach(field -> own.add(new Column(field)));
    }
    query.rows().annotations().forEach(annotation -> own.add(annotation.value()));
    return own.stream().filter(value -> !value.containsAggregate()).distinct().toList();
}
