// misconception: what was read first is the first
// refused with: The one that came first is not the first by key

public Optional<R> first() {
    return rows().known().orElseGet(() -> ordered().limit(1).list()).stream().findFirst();
}

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
