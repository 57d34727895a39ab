// misconception: the driver takes what is in the tree
// refused with: toJdbc() of

    public Sql fill(Sql sql) {
        Param[] values = slots.keySet().toArray(Param[]::new);
        Object[] parameters = sql.parameters().toArray();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] instanceof Param.Slot slot ? values[slot.number()].value() : parameters[i];
        }
        return new Sql(sql.text(), Arrays.asList(parameters));
    }
