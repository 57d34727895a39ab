// misconception: to forget is to have none
// refused with: and believes it

void set(T other, FieldMeta field) {
    Reference reference = field.reference();
    if (field.unique() && object != null) {
        object.state = object.state.withRelated(reference.relatedName(), List.of());
    }
    if (field.unique() && other != null) {
        other.state = other.state.withRelated(reference.relatedName(), List.of(owner));
    }
    object = other;
    key = other == null ? null : reference.target().primaryKey().get(other);
}
