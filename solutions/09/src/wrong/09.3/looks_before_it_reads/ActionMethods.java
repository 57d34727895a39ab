// misconception: one must know that there is a row before one reads it
// refused with: One row takes one query

public Optional<R> first() { return exists() ? Optional.of(ordered().at(0)) : Optional.empty(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
