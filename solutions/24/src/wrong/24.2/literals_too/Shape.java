// misconception: a literal is a value
// refused with: A literal is a part of the text, and no parameter.

    @Override public Expression apply(Expression expression) {
        return expression instanceof Param param ? slots.computeIfAbsent(param, this::slot) : expression instanceof Literal ? new Param(null, Types.INTEGER) : expression.map(this);
    }
