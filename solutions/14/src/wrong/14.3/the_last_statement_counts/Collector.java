// misconception: a model goes by one statement
// refused with: The counts are added up

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = executor.update(model, UpdateQuery.delete(rows.query()));
    if (deleted > 0) {
        counts.put(model.label(), deleted);
    }
}
