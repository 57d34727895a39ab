// misconception: the rows are there once the query has run
// refused with: if it is asked before reading

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        if (atEnd) {
            return false;
        }
        List<T> next = new ArrayList<>();
        try {
            while (next.size() < size && rows.next()) {
                next.add(mapper.map(rows));
            }
            atEnd = next.size() < size;
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        }
        R made = finish.apply(next);
        if (atEnd) {
            close();
        }
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
