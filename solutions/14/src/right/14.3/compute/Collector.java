// right because: compute adds as merge does

private void deleteRows(QuerySet<Model> rows) {
    Query query = rows.query();
    int deleted = executor.update(query.model(), UpdateQuery.delete(query));
    if (deleted != 0) {
        counts.compute(query.model().label(), (label, before) -> before == null ? deleted : before + deleted);
    }
}
