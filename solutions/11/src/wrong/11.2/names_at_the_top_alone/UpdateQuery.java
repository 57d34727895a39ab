// misconception: a name stands alone
// refused with: A name stands in the tree that no Resolver has seen
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof F f) {
        return new Column(query.model().field(f.path()));
    }
    return value instanceof Expression other ? other : new Param(field.convert(value), field.type());
}
