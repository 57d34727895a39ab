// right because: each condition says what it leaves to the others
private void readField(FieldMeta field) {
    String columns = model.columns(List.of(field.name()), dialect);
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + dialect.quote(field.column()) + " >= 0)");
    }
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY " + columns);
    }
    if (field.unique() && !field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "uniq", "UNIQUE " + columns);
    }
    if (field.state().is("dbIndex") && !field.unique() && !field.isPrimaryKey()) {
        add(Kind.INDEX, field, "idx", columns);
    }
    String definition = type(field);
    if (!field.nullable()) {
        definition += " NOT NULL";
    }
    add(Kind.COLUMN, field.column(), definition);
}
