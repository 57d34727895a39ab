// misconception: every SQLException becomes the same DatabaseError
// refused with: What the row threw becomes

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        if (atEnd) {
            return false;
        }
        List<T> next = new ArrayList<>();
        try {
            // Refuses to go on where the transaction failed or ended.
            loan.connection();
            while (next.size() < size && rows.next()) {
                next.add(mapper.map(rows));
            }
            atEnd = next.size() < size;
        } catch (SQLException e) {
            throw bookworm.errors.DatabaseError.from(e, sql.text());
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
