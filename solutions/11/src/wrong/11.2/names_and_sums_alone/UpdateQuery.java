// misconception: what is computed is a sum
// refused with: that is resolved, and not converted
private static Expression assigned(Query query, FieldMeta field, Object value) {
    Resolver resolver = new Resolver(query.model());
    if (value instanceof F || value instanceof Arithmetic) {
        return resolver.resolve((Expression) value);
    }
    return new Param(field.convert(value), field.type());
}
