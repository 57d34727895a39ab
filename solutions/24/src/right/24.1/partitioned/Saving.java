// right because: a collector parts the objects, and a transaction around one statement is harmless

import java.util.stream.Collectors;

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        int most = Given.positive("batchSize", batchSize);
        int columns = rows.query().model().fields().size();
        Executor executor = rows.executor();
        Map<Boolean, List<T>> parts = objects.stream().collect(Collectors.partitioningBy(object -> object.pk() != null));
        if (!objects.isEmpty()) {
            executor.atomic(() -> {
                for (boolean keyed : new boolean[] {true, false}) {
                    executor.batches(parts.get(keyed), columns, columns == 1 ? 1 : most).forEach(batch -> insertRows(executor, batch, conflict));
                }
            });
        }
        return new ArrayList<>(objects);
    }
