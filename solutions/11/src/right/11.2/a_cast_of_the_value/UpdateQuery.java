// right because: a cast to the type of the field does no harm
private static Expression assigned(Query query, FieldMeta field, Object value) {
    return value instanceof Expression expression ? new Resolver(query.model()).resolve(expression)
        : Cast.of(field.convert(value), field.type());
}
