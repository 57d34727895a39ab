// misconception: to count rows, read them
// refused with: deleteRows only writes

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = rows.list().size();
    executor.update(model, UpdateQuery.delete(rows.query()));
    if (deleted > 0) {
        counts.merge(model.label(), deleted, Integer::sum);
    }
}
