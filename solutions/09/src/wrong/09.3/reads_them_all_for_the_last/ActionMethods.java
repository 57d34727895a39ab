// misconception: the last stands at the end of the list
// refused with: All rows were read, for one of them

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() {
    List<R> all = ordered().list();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
}

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
