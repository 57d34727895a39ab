// right because: the two keys may be made by a helper, and put into a map of one's own

private static ModelState joinTable(ModelState model, String name, ModelState target) {
    String linkName = model.name() + "_" + name;
    String here = Naming.decapitalized(model.name());
    String there = Naming.decapitalized(target.name());
    if (here.equals(there)) {
        here = "from" + model.name();
        there = "to" + target.name();
    }
    Map<String, FieldState> fields = new LinkedHashMap<>();
    fields.put("id", FieldState.field(AutoField.class));
    fields.put(here, keyTo(model, linkName));
    fields.put(there, keyTo(target, linkName));
    Object named = model.fields().get(name).options().get("table");
    String table = Naming.fit(named == null ? model.table() + "_" + Naming.snakeCase(name) : named.toString());
    List<String> columns = List.of(fields.get(here).column(here), fields.get(there).column(there));
    return new ModelState(model.app(), linkName, table, List.of(), fields, List.of(),
        List.of(new UniqueConstraint(Naming.derived(table, columns, "uniq"), List.of(here, there))));
}

private static FieldState keyTo(ModelState side, String linkName) {
    return FieldState.field(ForeignKey.class, "to", side.label(), "onDelete", OnDelete.CASCADE, "relatedName", linkName + "+");
}
