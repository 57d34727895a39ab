// misconception: whoever reads a row, its owner learns of it
// refused with: ask such a set

public Optional<T> get() {
    RelatedSet<T> referring = new RelatedSet<>(owner, relatedModel, relatedField);
    return owner.state.<T>related(referring.relation().name())
        .orElseGet(() -> Manager.of(relatedModel).filter(relatedField, owner).list()).stream().findFirst();
}
