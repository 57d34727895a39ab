// misconception: whether it is unknown is another question
// refused with: ask it, once, whatever it answers
private boolean isMet(Expression condition) {
    Expression asked = ofObject(condition);
    return ask(asked).contains(true) || !ask(asked).contains(false);
}
private List<Object> ask(Expression e) { return object.executor().query(object.meta(), Statement.value(e), row -> row.getObject(1)); }
