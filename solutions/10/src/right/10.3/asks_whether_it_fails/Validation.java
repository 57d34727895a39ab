// right because: a row comes back only where the opposite is true
private boolean isMet(Expression condition) {
    Expression fails = Junction.not(ofObject(condition));
    return object.executor().query(object.meta(), sql -> sql.append("SELECT 1 WHERE ").append(fails), row -> 1).isEmpty();
}
