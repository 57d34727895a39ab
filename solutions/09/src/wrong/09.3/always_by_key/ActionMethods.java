// misconception: the first is the one with the lowest key
// refused with: By their pages, the shortest comes first

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return orderBy("pk"); }
