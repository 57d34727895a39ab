// misconception: orderBy changes the queryset that it is called on
// refused with: orderBy(...) gives another queryset

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() {
    if (!isOrdered()) {
        orderBy("pk");
    }
    return rows();
}
