// misconception: null has nothing that could be taken out
// refused with: A parameter that is null is a parameter as well.

    @Override public Expression apply(Expression expression) {
        return expression instanceof Param param && param.value() != null ? slots.computeIfAbsent(param, this::slot) : expression.map(this);
    }
