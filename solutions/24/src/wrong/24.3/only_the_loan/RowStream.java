// misconception: whoever gives the connection back has closed all
// refused with: So often was the statement closed

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
        try (loan; AutoCloseable nothing = () -> { }) {
            // Both are given back, whatever fails.
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
