// misconception: map looks into all depths by itself
// refused with: A value was left in the tree

    @Override public Expression apply(Expression expression) {
        return expression instanceof Param param ? slots.computeIfAbsent(param, this::slot) : expression.map(part -> part instanceof Param param ? slots.computeIfAbsent(param, this::slot) : part);
    }
