// misconception: a DELETE is for one row
// refused with: by one DELETE

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = 0;
    for (Model row : rows) {
        deleted += executor.update(model, UpdateQuery.delete(Query.of(model).and(new Column(model.primaryKey()).is(row.pk()))));
    }
    if (deleted > 0) {
        counts.merge(model.label(), deleted, Integer::sum);
    }
}
