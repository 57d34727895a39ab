// misconception: each value has a text, and the field reads it
// refused with: What was given for kind fits, and was refused
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof Expression expression) {
        return new Resolver(query.model()).resolve(expression);
    }
    return new Param(value == null ? null : field.convert(value.toString()), field.type());
}
