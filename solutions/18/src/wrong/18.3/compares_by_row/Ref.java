// misconception: objects of one row know the same
// refused with: it is equal to the second

void set(T other, FieldMeta field) {
    if (field.unique()) {
        String name = field.reference().relatedName();
        if (object != null && !object.equals(other)) {
            object.state = object.state.withRelated(name, null);
        }
        if (other != null) {
            other.state = other.state.withRelated(name, List.of(owner));
        }
    }
    object = other;
    key = other == null ? null : other.pk();
}
