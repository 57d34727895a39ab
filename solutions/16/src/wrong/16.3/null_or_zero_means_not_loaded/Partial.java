// misconception: what was not read is null or 0
// refused with: is null in the row

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    Object held = field.get(object);
    if (held == null || held.equals(0)) {
        Saving.refresh(object, List.of(field));
    }
    return field.reference() != null && name.equals(field.name()) ? object.refOf(field).get() : field.get(object);
}
