// misconception: to set a field is to put a value into it
// refused with: it is not deferred any more

public void set(String name, Object value) {
    FieldMeta field = object.meta().field(name);
    object.set(field, value);
}
