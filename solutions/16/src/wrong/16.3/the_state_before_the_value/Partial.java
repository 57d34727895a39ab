// misconception: whatever is set can be set
// refused with: first the value, then the state

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    if (object.state.deferred().contains(field)) {
        Saving.refresh(object, List.of(field));
    }
    return field.reference() != null && name.equals(field.name()) ? object.refOf(field).get() : field.get(object);
}

public void set(String name, Object value) {
    FieldMeta field = object.meta().field(name);
    object.state = object.state.withLoaded(List.of(field));
    object.set(field, value);
}

public M full() {
    if (!object.state.deferred().isEmpty()) {
        Saving.refresh(object, object.state.deferred());
    }
    return whole;
}

