// misconception: the annotation of an enum says that its column is checked
// refused with: The type of an enum is Choices
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
    if (field.type() instanceof PositiveIntegerType || field.state().kind() == bookworm.fields.PositiveIntegerField.class) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + dialect.quote(field.column()) + " >= 0)");
    }
}
