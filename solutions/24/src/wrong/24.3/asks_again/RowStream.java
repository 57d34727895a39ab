// misconception: a result set says false as often as it is asked
// refused with: next() was called again

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        List<T> next = new ArrayList<>();
        try {
            loan.connection();
            while (next.size() < size && rows.next()) {
                next.add(mapper.map(rows));
            }
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        }
        if (next.isEmpty()) {
            close();
            return false;
        }
        action.accept(finish.apply(next));
        return true;
    }
