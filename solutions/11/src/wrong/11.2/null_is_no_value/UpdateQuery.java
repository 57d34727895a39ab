// misconception: no field can be emptied
// refused with: What was given for copies and price fits, and was refused
private static Expression assigned(Query query, FieldMeta field, Object value) {
    if (value instanceof Expression expression) {
        return new Resolver(query.model()).resolve(expression);
    }
    if (value == null) {
        throw new bookworm.errors.ValueError(field + " cannot be null");
    }
    return new Param(field.convert(value), field.type());
}
