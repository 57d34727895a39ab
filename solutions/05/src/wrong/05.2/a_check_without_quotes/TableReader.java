// misconception: a condition is not a name, so nothing in it is quoted
// refused with: does not name the column as dialect.quote
private void readField(FieldMeta field) {
    add(Kind.COLUMN, field.column(), type(field) + (field.nullable() ? "" : " NOT NULL"));
    String columns = model.columns(List.of(field.name()), dialect);
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY " + columns);
    } else if (field.unique()) {
        add(Kind.CONSTRAINT, field, "uniq", "UNIQUE " + columns);
    } else if (field.state().is("dbIndex")) {
        add(Kind.INDEX, field, "idx", columns);
    }
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + field.column() + " >= 0)");
    }
}
