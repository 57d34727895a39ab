// right because: SQL minds neither a blank at the end nor small letters in its words
private void readField(FieldMeta field) {
    String column = dialect.quote(field.column());
    add(Kind.COLUMN, field.column(), type(field) + " " + (field.nullable() ? "" : "not null"));
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", "PRIMARY KEY (" + column + ")");
    } else if (field.unique()) {
        add(Kind.CONSTRAINT, field, "uniq", "UNIQUE (" + column + ")");
    } else if (field.state().is("dbIndex")) {
        add(Kind.INDEX, field, "idx", "(" + column + ")");
    }
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + column + " >= 0)");
    }
}
