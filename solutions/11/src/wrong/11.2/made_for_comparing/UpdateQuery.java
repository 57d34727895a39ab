// misconception: to compare and to write a value are the same
// refused with: what is made for comparing lets more pass
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof Expression expression) {
        return new Resolver(query.model()).resolve(expression);
    }
    return Lookups.operand(new Column(field), value);
}
