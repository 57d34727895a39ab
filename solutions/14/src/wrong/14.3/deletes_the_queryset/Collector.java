// misconception: a queryset deletes itself
// refused with: deleteRows began a new deletion

private void deleteRows(QuerySet<Model> rows) {
    rows.delete().byModel().forEach((label, deleted) -> counts.merge(label, deleted, Integer::sum));
}
