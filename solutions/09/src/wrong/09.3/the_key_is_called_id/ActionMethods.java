// misconception: the key is the field that is called id
// refused with: A key is called pk in every model

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() { return isOrdered() ? rows() : orderBy("id"); }
