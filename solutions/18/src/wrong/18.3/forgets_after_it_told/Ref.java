// misconception: in whatever order
// refused with: She forgot it after

void set(T other, FieldMeta field) {
    Reference reference = field.reference();
    if (field.unique() && other != null) {
        other.state = other.state.withRelated(reference.relatedName(), List.of(owner));
    }
    if (field.unique() && object != null) {
        object.state = object.state.withRelated(reference.relatedName(), null);
    }
    object = other;
    key = other == null ? null : reference.target().primaryKey().get(other);
}
