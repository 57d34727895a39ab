// misconception: a set of the state belongs to one object
// refused with: those of Emma are still left out

public void set(String name, Object value) {
    FieldMeta field = object.meta().field(name);
    object.set(field, value);
    object.state.deferred().remove(field);
}
