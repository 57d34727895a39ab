// misconception: the action wants to know that it was the end
// refused with: and no empty one

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
            throw loan.failed(e, sql);
        }
        R made = finish.apply(next);
        if (atEnd) {
            close();
        }
        action.accept(made);
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
