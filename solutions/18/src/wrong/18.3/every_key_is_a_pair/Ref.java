// misconception: each foreign key has two ends that know each other
// refused with: she thinks now that it is all

void set(T other, FieldMeta field) {
    Reference reference = field.reference();
    if (object != null) {
        object.state = object.state.withRelated(reference.relatedName(), null);
    }
    if (other != null) {
        other.state = other.state.withRelated(reference.relatedName(), List.of(owner));
    }
    object = other;
    key = other == null ? null : reference.target().primaryKey().get(other);
}
