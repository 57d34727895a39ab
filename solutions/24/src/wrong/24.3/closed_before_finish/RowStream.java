// misconception: when the rows are read, the connection is needed no more
// refused with: a prefetch in it still asks the database

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        if (atEnd) {
            return false;
        }
        List<T> next = new ArrayList<>();
        try {
            loan.connection();
            while (next.size() < size && rows.next()) {
                next.add(mapper.map(rows));
            }
            atEnd = next.size() < size;
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        }
        if (atEnd) {
            close();
        }
        R made = finish.apply(next);
        if (!next.isEmpty()) {
            action.accept(made);
        }
        return !next.isEmpty();
    }

    void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (loan; Statement closing = statement) {
            // Both are given back, whatever fails.
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        }
    }
