// misconception: the last row is the one at the last position
// refused with: A row below position 0 was asked for

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() {
    int last = (int) count() - 1;
    return ordered().slice(last, last + 1).list().stream().findFirst();
}

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
