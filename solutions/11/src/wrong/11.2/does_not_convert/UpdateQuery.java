// misconception: the driver converts
// refused with: pages cannot be many
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof Expression expression) {
        return new Resolver(query.model()).resolve(expression);
    }
    return new Param(value, field.type());
}
