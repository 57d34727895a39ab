// misconception: a key may be declared unique as well
// refused with: PRIMARY KEY is the only constraint
private void readField(FieldMeta field) {
    add(Kind.COLUMN, field.column(), type(field) + (field.nullable() ? "" : " NOT NULL"));
    String columns = model.columns(List.of(field.name()), dialect);
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY " + columns);
    } if (field.unique()) {
        add(Kind.CONSTRAINT, field, "uniq", "UNIQUE " + columns);
    } else if (field.state().is("dbIndex")) {
        add(Kind.INDEX, field, "idx", columns);
    }
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + dialect.quote(field.column()) + " >= 0)");
    }
}
