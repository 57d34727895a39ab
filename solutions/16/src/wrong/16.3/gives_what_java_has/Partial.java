// misconception: what stands in the field is the value
// refused with: Java has a 0 there

@Override public Object get(String name) {
    FieldMeta field = object.meta().field(name);
    
    return field.reference() != null && name.equals(field.name()) ? object.refOf(field).get() : field.get(object);
}
