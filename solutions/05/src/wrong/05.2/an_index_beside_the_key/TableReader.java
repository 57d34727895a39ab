// misconception: only what is unique = true is held by an index already
// refused with: number is a key: its dbIndex adds none
private void readField(FieldMeta field) {
    add(Kind.COLUMN, field.column(), type(field) + (field.nullable() ? "" : " NOT NULL"));
    String columns = model.columns(List.of(field.name()), dialect);
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY " + columns);
    } else if (field.unique()) {
        add(Kind.CONSTRAINT, field, "uniq", "UNIQUE " + columns);
    }
    if (field.state().is("dbIndex") && !field.state().is("unique")) {
        add(Kind.INDEX, field, "idx", columns);
    }
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + dialect.quote(field.column()) + " >= 0)");
    }
}
