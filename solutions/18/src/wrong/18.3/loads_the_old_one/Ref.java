// misconception: who is to forget must be loaded first
// refused with: nobody has to be loaded to forget it

void set(T other, FieldMeta field) {
    if (field.unique() && object == null && key != null && other != null && !key.equals(other.pk())) {
        get();
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
