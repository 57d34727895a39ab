// misconception: each value is one of its own
// refused with: GROUP BY depends on that

    @Override public Expression apply(Expression expression) {
        return expression instanceof Param param ? each(param) : expression.map(this);
    }

    private Param each(Param param) {
        Param slot = slot(param);
        slots.put(slots.containsKey(param) ? slot : param, slot);
        return slot;
    }
