// misconception: whatever is given is converted, and then one looks what it is
// refused with: that is resolved, and not converted
private static Expression assigned(Query query, FieldMeta field, Object value) {
    Object converted = field.convert(value);
    return converted instanceof Expression expression ? new Resolver(query.model()).resolve(expression) : new Param(converted, field.type());
}
