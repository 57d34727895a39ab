// misconception: what is left out is loaded one by one
// refused with: one query for all of them

public M full() {
    for (FieldMeta field : List.copyOf(object.state.deferred())) {
        Saving.refresh(object, List.of(field));
    }
    return whole;
}
