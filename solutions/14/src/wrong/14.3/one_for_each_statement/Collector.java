// misconception: a statement deletes a row
// refused with: Two notes went by one statement

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = executor.update(model, UpdateQuery.delete(rows.query()));
    if (deleted > 0) {
        counts.merge(model.label(), 1, Integer::sum);
    }
}
