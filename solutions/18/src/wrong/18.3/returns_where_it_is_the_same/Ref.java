// misconception: what is not loaded is not there
// refused with: Set to none, there is no key any more

void set(T other, FieldMeta field) {
    if (other == object) {
        return;
    }
    Reference reference = field.reference();
    if (field.unique() && object != null) {
        object.state = object.state.withRelated(reference.relatedName(), null);
    }
    if (field.unique() && other != null) {
        other.state = other.state.withRelated(reference.relatedName(), List.of(owner));
    }
    object = other;
    key = other == null ? null : reference.target().primaryKey().get(other);
}
