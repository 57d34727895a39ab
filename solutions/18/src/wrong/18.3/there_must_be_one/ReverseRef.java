// misconception: each has one at the other end
// refused with: an empty Optional, and no error

public Optional<T> get() {
    RelatedSet<T> referring = new RelatedSet<>(owner, relatedModel, relatedField);
    return Optional.of(owner.state.<T>related(referring.relation().name()).map(known -> known.get(0)).orElseGet(referring::get));
}
