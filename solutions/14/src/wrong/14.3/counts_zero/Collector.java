// misconception: a count of nothing is a count
// refused with: not even a 0

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = executor.update(model, UpdateQuery.delete(rows.query()));
    if (true) {
        counts.merge(model.label(), deleted, Integer::sum);
    }
}
