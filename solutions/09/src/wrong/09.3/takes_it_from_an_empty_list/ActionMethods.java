// misconception: there is always a first row
// refused with: first and last give an Optional

public Optional<R> first() { return Optional.of(ordered().limit(1).list().get(0)); }

public Optional<R> last() { return Optional.of(ordered().reverse().limit(1).list().get(0)); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
