// misconception: those with a key and the others are two affairs
// refused with: That one must not stay.

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        // A statement inserts one row at a time of which all values are left to the database.
        int most = columns == 1 ? 1 : Given.positive("batchSize", batchSize);
        Executor executor = rows.executor();
        List<T> keyed = new ArrayList<>();
        List<T> others = new ArrayList<>();
        objects.forEach(object -> (object.pk() != null ? keyed : others).add(object));
        List<List<T>> batches = executor.batches(keyed, columns, most);
        executor.atomic(() -> batches.forEach(batch -> insertRows(executor, batch, conflict)));
        executor.atomic(() -> executor.batches(others, columns, most).forEach(batch -> insertRows(executor, batch, conflict)));
        return List.copyOf(objects);
    }
