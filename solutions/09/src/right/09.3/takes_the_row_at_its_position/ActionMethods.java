// right because: at(0) reads one row too, and says when there is none

public Optional<R> first() {
    try {
        return Optional.of(ordered().at(0));
    } catch (IndexOutOfBoundsException e) {
        return Optional.empty();
    }
}

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
