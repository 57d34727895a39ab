// misconception: if one has to ask, one asks for everything
// refused with: for the pages and nothing else

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    if (object.state.deferred().contains(field)) {
        Saving.refresh(object, object.state.deferred());
    }
    return field.reference() != null && name.equals(field.name()) ? object.refOf(field).get() : field.get(object);
}
