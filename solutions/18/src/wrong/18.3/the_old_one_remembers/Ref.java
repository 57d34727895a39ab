// misconception: to tell the new one is enough
// refused with: Jane Austen still shows it

void set(T other, FieldMeta field) {
    Reference reference = field.reference();
    if (field.unique() && other != null) {
        other.state = other.state.withRelated(reference.relatedName(), List.of(owner));
    }
    object = other;
    key = other == null ? null : reference.target().primaryKey().get(other);
}
