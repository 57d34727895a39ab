// misconception: a batchSize of 0 means as few as can be
// refused with: A batchSize of -1 is no number of rows.

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        // A statement inserts one row at a time of which all values are left to the database.
        int most = columns == 1 ? 1 : Math.max(1, batchSize);
        Executor executor = rows.executor();
        List<T> keyed = new ArrayList<>();
        List<T> others = new ArrayList<>();
        objects.forEach(object -> (object.pk() != null ? keyed : others).add(object));
        List<List<T>> batches = executor.batches(keyed, columns, most);
        batches.addAll(executor.batches(others, columns, most));
        if (batches.size() == 1) {
            insertRows(executor, batches.get(0), conflict);
        } else {
            executor.atomic(() -> batches.forEach(batch -> insertRows(executor, batch, conflict)));
        }
        return List.copyOf(objects);
    }
