// right because: sublists are lists that fit as well

    static <T extends Model> List<T> insert(QuerySet<?> rows, Collection<T> objects, Optional<OnConflict> conflict, int batchSize) {
        Executor executor = rows.executor();
        int columns = rows.query().model().fields().size();
        int fits = Math.min(Given.positive("batchSize", batchSize), executor.database().dialect().maxParameters() / columns);
        int size = columns == 1 ? 1 : fits;
        List<T> sorted = new ArrayList<>(objects);
        sorted.sort(Comparator.comparing(object -> object.pk() == null));
        executor.atomic(() -> {
            int start = 0;
            while (start < sorted.size()) {
                int end = start;
                while (end < sorted.size() && end - start < size && (sorted.get(end).pk() == null) == (sorted.get(start).pk() == null)) {
                    end++;
                }
                insertRows(executor, sorted.subList(start, end), conflict);
                start = end;
            }
        });
        return List.copyOf(objects);
    }
