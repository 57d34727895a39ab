// misconception: every model has as many fields as the first one that was tried
// refused with: A volume has six fields

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = 2;
        // A statement inserts one row at a time of which all values are left to the database.
        int most =  rows.query().model().fields().size() == 1 ? 1 : Given.positive("batchSize", batchSize);
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
