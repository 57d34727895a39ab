// right because: one of three words is chosen, and an INTEGER reaches no further than its largest
private void readField(FieldMeta field) {
    String words = field.nullable() ? "" : " NOT NULL";
    add(Kind.COLUMN, field.column(), type(field) + words);
    String columns = model.columns(List.of(field.name()), dialect);
    String suffix = field.isPrimaryKey() ? "pk" : field.unique() ? "uniq" : field.state().is("dbIndex") ? "idx" : "";
    switch (suffix) {
        case "pk" -> add(Kind.CONSTRAINT, field, suffix, "PRIMARY KEY " + columns);
        case "uniq" -> add(Kind.CONSTRAINT, field, suffix, "UNIQUE " + columns);
        case "idx" -> add(Kind.INDEX, field, suffix, columns);
        default -> { }
    }
    if (field.type() instanceof PositiveIntegerType) {
        add(Kind.CONSTRAINT, field, "check", "CHECK (" + dialect.quote(field.column()) + " BETWEEN 0 AND " + Integer.MAX_VALUE + ")");
    }
}
