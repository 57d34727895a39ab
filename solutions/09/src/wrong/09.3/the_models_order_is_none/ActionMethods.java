// misconception: only an order that was asked for is an order
// refused with: The model has an order of its own

public Optional<R> first() { return ordered().limit(1).list().stream().findFirst(); }

public Optional<R> last() { return ordered().reverse().first(); }

private QuerySet<R> ordered() {
    return query().order().terms().map(terms -> !terms.isEmpty()).orElse(false) ? rows() : orderBy("pk");
}
