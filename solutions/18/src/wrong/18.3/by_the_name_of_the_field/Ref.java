// misconception: both ends have one name
// refused with: under the relatedName

void set(T other, FieldMeta field) {
    Reference reference = field.reference();
    if (field.unique() && object != null) {
        object.state = object.state.withRelated(reference.relatedName(), null);
    }
    if (field.unique() && other != null) {
        other.state = other.state.withRelated(field.name(), List.of(owner));
    }
    object = other;
    key = other == null ? null : reference.target().primaryKey().get(other);
}
