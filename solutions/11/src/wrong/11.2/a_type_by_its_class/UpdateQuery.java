// misconception: a value has its type from Java
// refused with: What was given for kind fits, and was refused
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof Expression expression) {
        return new Resolver(query.model()).resolve(expression);
    }
    return Expression.of(value);
}
