// misconception: whatever is a name in the database is in snake case
// refused with: as somebody wrote it

private static ModelState joinTable(ModelState model, String name, ModelState target) {
    boolean alike = model.name().equals(target.name());
    String toThis = alike ? "from" + model.name() : Naming.decapitalized(model.name());
    String toTarget = alike ? "to" + model.name() : Naming.decapitalized(target.name());
    String linkName = model.name() + "_" + name;
    FieldState key = FieldState.field(ForeignKey.class, "onDelete", OnDelete.CASCADE, "relatedName", linkName + "+");
    Map<String, FieldState> fields = Maps.of("id", FieldState.field(AutoField.class),
        toThis, key.with("to", model.label()), toTarget, key.with("to", target.label()));
    String byDefault = model.table() + "_" + name;
    String table = Naming.fit(Naming.snakeCase((String) model.fields().get(name).options().getOrDefault("table", byDefault)));
    Constraint once = new UniqueConstraint(
        Naming.derived(table, List.of(key.column(toThis), key.column(toTarget)), "uniq"), List.of(toThis, toTarget));
    return new ModelState(model.app(), linkName, table, List.of(), fields, List.of(), List.of(once));
}
