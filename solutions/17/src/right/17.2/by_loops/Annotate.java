// right because: a list that grows

private static List<Expression> ownGroups(Query query) {
    List<Expression> own = new ArrayList<>();
    if (query.values().isPresent()) {
        for (Selection value : query.values().get()) {
            if (!value.expression().containsAggregate()) {
                own.add(value.expression());
            }
        }
        return own;
    }
    query.model().fields().forEach(field -> own.add(new Column(field)));
    return own;
}
