// misconception: to cut a list refuses a size of 0 by itself
// refused with: Given.positive says what is wrong with a batchSize of -1.

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        int most = columns == 1 ? 1 : batchSize;
        Executor executor = rows.executor();
        List<T> keyed = objects.stream().filter(object -> object.pk() != null).toList();
        List<T> others = objects.stream().filter(object -> object.pk() == null).toList();
        List<List<T>> batches = executor.batches(keyed, columns, most);
        batches.addAll(executor.batches(others, columns, most));
        executor.atomic(() -> batches.forEach(batch -> insertRows(executor, batch, conflict)));
        return List.copyOf(objects);
    }
