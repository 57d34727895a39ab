// misconception: only the next row tells that there is one
// refused with: the third row has time

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        if (atEnd) {
            return false;
        }
        List<T> next = new ArrayList<>();
        try {
            // Refuses to go on where the transaction failed or ended.
            loan.connection();
            boolean isThere = begun ? isNext : rows.next();
            while (next.size() < size && isThere) {
                next.add(mapper.map(rows));
                isThere = rows.next();
            }
            begun = true;
            isNext = isThere;
            atEnd = !isThere;
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

    private boolean begun;
    private boolean isNext;
