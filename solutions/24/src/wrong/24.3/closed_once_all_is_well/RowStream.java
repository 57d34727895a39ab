// misconception: closed is what was closed without an error
// refused with: and then close() was called again

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
        try (loan; Statement closing = statement) {
            // Both.
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        }
        closed = true;
    }
