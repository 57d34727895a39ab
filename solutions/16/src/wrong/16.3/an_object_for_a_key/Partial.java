// misconception: a foreign key is asked for its object
// refused with: authorId is the key

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    if (object.state.deferred().contains(field)) {
        Saving.refresh(object, List.of(field));
    }
    return field.reference() != null ? object.refOf(field).get() : field.get(object);
}
