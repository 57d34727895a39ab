// misconception: orderBy() of nothing was asked for, so it is an order
// refused with: and is no order itself

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return query().order().terms().isPresent() || isOrdered() ? rows() : orderBy("pk"); }
