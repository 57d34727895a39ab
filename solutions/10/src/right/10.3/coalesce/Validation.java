// right because: the database may say that what is unknown is met
private boolean isMet(Expression condition) {
    Expression met = Func.of("COALESCE", Types.BOOLEAN, ofObject(condition), Truth.ALWAYS);
    return object.executor().query(object.meta(), Statement.value(met), row -> row.getBoolean(1)).get(0);
}
