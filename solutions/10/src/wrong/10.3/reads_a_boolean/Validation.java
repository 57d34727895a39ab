// misconception: getBoolean gives what the database said
// refused with: A CHECK refuses what is false, and takes what is unknown
private boolean isMet(Expression condition) {
    return object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getBoolean(1)).get(0);
}
