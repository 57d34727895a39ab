// misconception: to ask for the connection once more costs nothing
// refused with: The loan was asked for it again

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        loan.connection();
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
