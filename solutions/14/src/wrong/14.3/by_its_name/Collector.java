// misconception: a name is a label
// refused with: bookworm.

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = executor.update(model, UpdateQuery.delete(rows.query()));
    if (deleted > 0) {
        counts.merge(model.name(), deleted, Integer::sum);
    }
}
