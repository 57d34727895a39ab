// misconception: what was collected went
// refused with: not even a 0

private void deleteRows(QuerySet<Model> rows) {
    ModelMeta model = rows.query().model();
    int deleted = executor.update(model, UpdateQuery.delete(rows.query()));
    if (objects.containsKey(model)) {
        counts.put(model.label(), objects.get(model).size());
    } else if (deleted > 0) {
        counts.merge(model.label(), deleted, Integer::sum);
    }
}
