// misconception: the writer knows what a name means
// refused with: A name stands in the tree that no Resolver has seen
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof Expression expression) {
        return expression;
    }
    return new Param(field.convert(value), field.type());
}
