// misconception: each call asks the database
// refused with: The rows were read and kept, and the first was asked for all the same

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? all() : orderBy("pk"); }
