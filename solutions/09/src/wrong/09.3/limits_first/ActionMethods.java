// misconception: a row can be put in order when it is there
// refused with: Order first, then turn, and limit last

public Optional<R> first() { return (isOrdered() ? limit(1) : limit(1).orderBy("pk")).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
