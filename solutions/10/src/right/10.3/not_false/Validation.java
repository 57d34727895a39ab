// right because: what is not false is met
private boolean isMet(Expression condition) {
    Object answer = object.executor().query(object.meta(), Statement.value(ofObject(condition)), row -> row.getObject(1)).get(0);
    return answer == null || (Boolean) answer;
}

private Expression ofObject(Expression expression) {
    if (!(expression instanceof Column)) {
        return expression.map(part -> ofObject(part));
    }
    FieldMeta field = ((Column) expression).field();
    return new Cast(new Param(field.get(object), field.type()), field.type());
}
