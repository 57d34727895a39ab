// misconception: rows come in the order in which they were saved
// refused with: the database may give any row as the first

public Optional<R> first() { return rows().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
