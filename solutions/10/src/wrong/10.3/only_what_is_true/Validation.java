// misconception: what is not true is not met
// refused with: A CHECK refuses what is false, and takes what is unknown
private boolean isMet(Expression condition) {
    return object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getObject(1)).contains(true);
}
