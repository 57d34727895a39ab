// misconception: a group is of objects, whatever is read
// refused with: the works of a genre are one group

private static List<Expression> ownGroups(Query query) {
    return query.model().fields().stream().<Expression>map(Column::new).toList();
}
