// misconception: the values are taken out for one statement
// refused with: Filled once more, the parameters

    public Sql fill(Sql sql) {
        Param[] values = slots.keySet().toArray(Param[]::new);
        Object[] parameters = sql.parameters().toArray();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] instanceof Param.Slot slot ? values[slot.number()].toJdbc() : parameters[i];
        }
        slots.clear();
        return new Sql(sql.text(), Arrays.asList(parameters));
    }
