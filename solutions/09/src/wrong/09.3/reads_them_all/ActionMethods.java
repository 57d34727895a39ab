// misconception: to have the first, one needs the list
// refused with: All rows were read, for one of them

public Optional<R> first() { return ordered().list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
