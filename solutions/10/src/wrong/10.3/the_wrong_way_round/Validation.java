// misconception: contains(false) says that it is met
// refused with: It meets the condition, whatever is in the table
private boolean isMet(Expression condition) {
    return object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getObject(1)).contains(false);
}
