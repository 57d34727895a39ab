// right because: a loop over one row, or none

public Optional<R> first() {
    for (R row : ordered().slice(0, 1)) {
        return Optional.of(row);
    }
    return Optional.empty();
}

public Optional<R> last() {
    for (R row : ordered().reverse().slice(0, 1)) {
        return Optional.of(row);
    }
    return Optional.empty();
}

private QuerySet<R> ordered() {
    QuerySet<R> rows = rows();
    if (!rows.isOrdered()) {
        rows = rows.orderBy("pk");
    }
    return rows;
}
