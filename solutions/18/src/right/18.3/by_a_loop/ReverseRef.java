// right because: the first of a list may be found by a loop

public Optional<T> get() {
    RelatedSet<T> referring = new RelatedSet<>(owner, relatedModel, relatedField);
    for (T each : owner.state.<T>related(referring.relation().reversed().reversed().name()).orElseGet(() -> referring.all().list())) {
        return Optional.of(each);
    }
    return Optional.empty();
}
