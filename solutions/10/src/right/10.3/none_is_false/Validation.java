// right because: of the answers none is false
private boolean isMet(Expression condition) {
    return object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getObject(1)).stream().noneMatch(Boolean.FALSE::equals);
}
