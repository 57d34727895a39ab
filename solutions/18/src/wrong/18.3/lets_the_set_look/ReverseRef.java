// misconception: a set looks at what is known
// refused with: A set would refuse an owner without a key

public Optional<T> get() {
    return new RelatedSet<>(owner, relatedModel, relatedField).list().stream().findFirst();
}
