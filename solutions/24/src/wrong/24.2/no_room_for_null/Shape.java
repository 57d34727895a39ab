// misconception: List.of holds anything
// refused with: Seen instead: java.lang.NullPointerException

    public Sql fill(Sql sql) {
        Param[] values = slots.keySet().toArray(Param[]::new);
        Object[] parameters = sql.parameters().toArray();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] instanceof Param.Slot slot ? values[slot.number()].toJdbc() : parameters[i];
        }
        return new Sql(sql.text(), List.of(parameters));
    }
