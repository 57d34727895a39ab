// misconception: the database counts keys up, so nobody sends one below zero
// refused with: positive and a key: it has both rules
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
    if (!field.isPrimaryKey() && field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + dialect.quote(field.column()) + " >= 0)");
    }
}
