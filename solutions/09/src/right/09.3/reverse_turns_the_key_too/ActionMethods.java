// right because: reverse turns what is chosen after it

public Optional<R> first() {
    Iterator<R> row = ordered().limit(1).iterator();
    return row.hasNext() ? Optional.of(row.next()) : Optional.empty();
}

public Optional<R> last() { return reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
