// right because: a column says NULL in so many words, and what is not below zero is zero or more
private void readField(FieldMeta field) {
    add(Kind.COLUMN, field.column(), type(field) + (field.nullable() ? " NULL" : " NOT NULL"));
    String columns = model.columns(List.of(field.name()), dialect);
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY " + columns);
    } else if (field.unique()) {
        add(Kind.CONSTRAINT, field, "uniq", "UNIQUE " + columns);
    } else if (field.state().is("dbIndex")) {
        add(Kind.INDEX, field, "idx", columns);
    }
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (NOT " + dialect.quote(field.column()) + " < 0)");
    }
}
