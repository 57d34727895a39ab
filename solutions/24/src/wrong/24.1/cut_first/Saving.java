// misconception: whether one cuts first or parts first is the same
// refused with: are four statements

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int columns = rows.query().model().fields().size();
        // A statement inserts one row at a time of which all values are left to the database.
        int most = columns == 1 ? 1 : Given.positive("batchSize", batchSize);
        Executor executor = rows.executor();
        List<List<T>> batches = new ArrayList<>();
        List<List<T>> cut = executor.batches(objects, columns, most);
        cut.forEach(each -> batches.add(each.stream().filter(object -> object.pk() != null).toList()));
        cut.forEach(each -> batches.add(each.stream().filter(object -> object.pk() == null).toList()));
        batches.removeIf(List::isEmpty);
        if (batches.size() == 1) {
            insertRows(executor, batches.get(0), conflict);
        } else {
            executor.atomic(() -> batches.forEach(batch -> insertRows(executor, batch, conflict)));
        }
        return List.copyOf(objects);
    }
