// misconception: one row more does no harm
// refused with: the limit is not 1

public Optional<R> first() { return ordered().limit(2).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
