// misconception: what was not read is null
// refused with: Java has a 0 there

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    if (field.get(object) == null) {
        Saving.refresh(object, List.of(field));
    }
    return field.reference() != null && name.equals(field.name()) ? object.refOf(field).get() : field.get(object);
}
