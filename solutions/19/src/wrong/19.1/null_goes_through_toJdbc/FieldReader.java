// misconception: toJdbc takes a null as well
// refused with: toJdbc is not asked about it
private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    if (model.prototype == null) {
        return state;
    }
    Object value = toJdbc.apply(held(model.prototype));
    Object other = toJdbc.apply(held(ModelMeta.construct(model.constructor)));
    return value == null || value instanceof Temporal || !value.equals(other) ? state : state.with("initial", plain(value));
}

private static Object plain(Object value) {
    return value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double
        ? value : value.toString();
}
