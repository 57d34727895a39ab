// misconception: reverse turns whatever comes
// refused with: The opposite of no order is no order

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return rows().reverse().limit(1).list().stream().findFirst(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
