// misconception: one row can be turned as well as many
// refused with: Order first, then turn, and limit last

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }


public Optional<R> last() { return ordered().limit(1).reverse().list().stream().findFirst(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("pk"); }
