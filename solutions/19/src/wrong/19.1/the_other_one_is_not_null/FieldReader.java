// misconception: a field that has a value in one object has one in each
// refused with: the next one holds null there
private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    if (model.prototype == null) {
        return state;
    }
    Object value = held(model.prototype);
    if (value == null || value instanceof Temporal || !held(ModelMeta.construct(model.constructor)).equals(value)) {
        return state;
    }
    return state.with("initial", plain(toJdbc.apply(value)));
}

private static Object plain(Object value) {
    return value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double
        ? value : value.toString();
}
