// right because: JDBC can be asked whether it was null
private boolean isMet(Expression condition) {
    return object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getBoolean(1) || row.wasNull()).get(0);
}
