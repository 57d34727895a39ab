// right because: one expression chooses as an if does
private static Expression assigned(Query query, FieldMeta field, Object value) {
    Object plain = value instanceof Expression ? null : field.convert(value);
    return value instanceof Expression computed ? new Resolver(query.model()).resolve(computed) : new Param(plain, field.type());
}
