// right because: refreshFromDb of some fields reads these alone

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    if (isLeftOut(field)) {
        object.refreshFromDb(field.name());
    }
    if (field.reference() == null) {
        return field.get(object);
    }
    if (name.equals(field.attribute())) {
        return object.refOf(field).key();
    }
    return object.refOf(field).get();
}

private boolean isLeftOut(FieldMeta field) { return object.state.deferred().stream().anyMatch(field::equals); }

public void set(String name, Object value) {
    FieldMeta field = object.meta().field(name);
    object.set(field, value);
    object.state = object.state.withLoaded(Set.of(field));
}

public M full() {
    String[] names = object.state.deferred().stream().map(FieldMeta::name).toArray(String[]::new);
    if (names.length == 0) {
        return whole;
    }
    object.refreshFromDb(names);
    return whole;
}
