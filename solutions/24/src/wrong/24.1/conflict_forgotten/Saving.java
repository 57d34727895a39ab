// misconception: a row that is there is always an error
// refused with: was to be passed over (OnConflict.ignore()). Seen instead

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        // A statement inserts one row at a time of which all values are left to the database.
        int most = columns == 1 ? 1 : Given.positive("batchSize", batchSize);
        Executor executor = rows.executor();
        List<T> keyed = new ArrayList<>();
        List<T> others = new ArrayList<>();
        objects.forEach(object -> (object.pk() != null ? keyed : others).add(object));
        List<List<T>> batches = executor.batches(keyed, columns, most);
        batches.addAll(executor.batches(others, columns, most));
        if (batches.size() == 1) {
            insertRows(executor, batches.get(0), Optional.empty());
        } else {
            executor.atomic(() -> batches.forEach(batch -> insertRows(executor, batch, Optional.empty())));
        }
        return List.copyOf(objects);
    }
