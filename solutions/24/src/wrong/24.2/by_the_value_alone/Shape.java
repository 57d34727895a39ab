// misconception: two parameters are equal when their values are
// refused with: A '7' of another type

    @Override public Expression apply(Expression expression) {
        return expression instanceof Param param ? same(param) : expression.map(this);
    }

    private Param same(Param param) {
        return slots.entrySet().stream().filter(each -> java.util.Objects.equals(each.getKey().value(), param.value())).map(Map.Entry::getValue)
            .findFirst().orElseGet(() -> slots.computeIfAbsent(param, this::slot));
    }
