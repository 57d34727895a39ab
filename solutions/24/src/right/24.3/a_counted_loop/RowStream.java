// right because: a loop that breaks at the end notices it there

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        List<T> next = new ArrayList<>(size);
        if (!atEnd) {
            loan.connection();
            try {
                for (int i = 0; i < size; i++) {
                    if (!rows.next()) {
                        atEnd = true;
                        break;
                    }
                    next.add(mapper.map(rows));
                }
            } catch (SQLException e) {
                throw loan.failed(e, sql);
            }
            if (next.isEmpty()) {
                close();
                return false;
            }
            R made = finish.apply(next);
            if (atEnd) {
                close();
            }
            action.accept(made);
        }
        return !next.isEmpty();
    }
