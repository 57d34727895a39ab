// right because: NULL may be written out
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value == null) {
        return Literal.NULL;
    }
    if (value instanceof Expression expression) {
        return new Resolver(query.model()).resolve(expression);
    }
    return new Param(field.convert(value), field.type());
}
