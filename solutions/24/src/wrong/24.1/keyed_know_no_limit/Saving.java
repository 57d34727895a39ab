// misconception: what has a key is little, so batchSize is limit enough for it
// refused with: the limit holds for them, too

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        int most = columns == 1 ? 1 : Given.positive("batchSize", batchSize);
        Executor executor = rows.executor();
        List<T> keyed = objects.stream().filter(object -> object.pk() != null).toList();
        List<T> others = objects.stream().filter(object -> object.pk() == null).toList();
        executor.atomic(() -> {
            for (int start = 0; start < keyed.size(); start += Math.min(most, keyed.size())) {
                insertRows(executor, keyed.subList(start, Math.min(keyed.size(), start + Math.min(most, keyed.size()))), conflict);
            }
            executor.batches(others, columns, most).forEach(batch -> insertRows(executor, batch, conflict));
        });
        return List.copyOf(objects);
    }
