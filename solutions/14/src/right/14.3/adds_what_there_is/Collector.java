// right because: getOrDefault and put

private void deleteRows(QuerySet<Model> rows) {
    int deleted = executor.update(rows.query().model(), UpdateQuery.delete(rows.query()));
    if (deleted == 0) {
        return;
    }
    String label = rows.query().model().label();
    counts.put(label, counts.getOrDefault(label, 0) + deleted);
}
