// misconception: what was asked once is known
// refused with: That there was none is not kept

public Optional<T> get() {
    RelatedSet<T> referring = new RelatedSet<>(owner, relatedModel, relatedField);
    String name = referring.relation().name();
    if (owner.state.<T>related(name).isEmpty()) {
        owner.state = owner.state.withRelated(name, referring.list());
    }
    return owner.state.<T>related(name).orElseThrow().stream().findFirst();
}
