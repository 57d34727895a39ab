// misconception: the last is the one that was saved last
// refused with: By their pages, the longest comes last

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return orderBy("-pk").limit(1).list().stream().findFirst(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
