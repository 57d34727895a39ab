// right because: what was read in an order has both ends

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }


public Optional<R> last() {
    List<R> known = isOrdered() ? rows().known().orElse(List.of()) : List.of();
    return known.isEmpty() ? ordered().reverse().first() : Optional.of(known.get(known.size() - 1));
}

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
