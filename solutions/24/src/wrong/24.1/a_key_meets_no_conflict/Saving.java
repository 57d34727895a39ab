// misconception: who brings a key knows that the row is new
// refused with: with a key that is taken was to be passed over

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        int most = columns == 1 ? 1 : Given.positive("batchSize", batchSize);
        Executor executor = rows.executor();
        List<T> keyed = objects.stream().filter(object -> object.pk() != null).toList();
        List<T> others = objects.stream().filter(object -> object.pk() == null).toList();
        executor.atomic(() -> {
            executor.batches(keyed, columns, most).forEach(batch -> insertRows(executor, batch, Optional.empty()));
            executor.batches(others, columns, most).forEach(batch -> insertRows(executor, batch, conflict));
        });
        return List.copyOf(objects);
    }
