// misconception: what goes along is counted with the one that goes
// refused with: each is counted under the label of its own model

private void deleteRows(QuerySet<Model> rows) {
    int deleted = executor.update(rows.query().model(), UpdateQuery.delete(rows.query()));
    if (deleted > 0) {
        counts.merge(root.label(), deleted, Integer::sum);
    }
}
