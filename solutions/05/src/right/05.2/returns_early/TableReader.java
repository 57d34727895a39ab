// right because: the check comes first, so each of the others may be the end
private void readField(FieldMeta field) {
    String column = dialect.quote(field.column());
    add(Kind.COLUMN, field.column(), String.join(" ", type(field), field.nullable() ? "" : "NOT NULL").strip());
    if (PositiveIntegerType.class.isInstance(field.type())) {
        add(Kind.CONSTRAINT, field, "check", String.format("CHECK (%s > -1)", column));
    }
    if (field.isPrimaryKey()) {
        add(Kind.CONSTRAINT, field, "pk", String.format("PRIMARY KEY (%s)", column));
        return;
    }
    if (field.unique()) {
        add(Kind.CONSTRAINT, field, "uniq", String.format("UNIQUE (%s)", column));
        return;
    }
    if (field.state().is("dbIndex")) {
        add(Kind.INDEX, field, "idx", String.format("(%s)", column));
    }
}
