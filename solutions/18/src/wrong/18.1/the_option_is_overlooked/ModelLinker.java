// misconception: the table is always called after model and field
// refused with: rooms_of_works

private static ModelState joinTable(ModelState model, String name, ModelState target) {
    boolean alike = model.name().equals(target.name());
    String toThis = alike ? "from" + model.name() : Naming.decapitalized(model.name());
    String toTarget = alike ? "to" + model.name() : Naming.decapitalized(target.name());
    String linkName = model.name() + "_" + name;
    FieldState key = FieldState.field(ForeignKey.class, "onDelete", OnDelete.CASCADE, "relatedName", linkName + "+");
    Map<String, FieldState> fields = Maps.of("id", FieldState.field(AutoField.class),
        toThis, key.with("to", model.label()), toTarget, key.with("to", target.label()));
    String byDefault = model.table() + "_" + Naming.snakeCase(name);
    String table = Naming.fit(byDefault);
    Constraint once = new UniqueConstraint(
        Naming.derived(table, List.of(key.column(toThis), key.column(toTarget)), "uniq"), List.of(toThis, toTarget));
    return new ModelState(model.app(), linkName, table, List.of(), fields, List.of(), List.of(once));
}
