// right because: get and full load by the same method, and what is nothing is not loaded

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    load(Set.of(field));
    boolean wantsObject = field.reference() != null && !name.equals(field.attribute());
    return wantsObject ? object.refOf(field).get() : field.get(object);
}

private void load(Set<FieldMeta> wanted) {
    Set<FieldMeta> missing = new LinkedHashSet<>(wanted);
    missing.retainAll(object.state.deferred());
    if (!missing.isEmpty()) {
        Saving.refresh(object, missing);
    }
}

public M full() {
    load(Set.copyOf(object.meta().fields()));
    return whole;
}
