// misconception: the values come in the order in which they were taken out
// refused with: slot 1, slot 0 and slot 1 again

    public Sql fill(Sql sql) {
        Param[] values = slots.keySet().toArray(Param[]::new);
        Object[] parameters = sql.parameters().toArray();
        int next = 0;
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] instanceof Param.Slot ? values[next++ % values.length].toJdbc() : parameters[i];
        }
        return new Sql(sql.text(), Arrays.asList(parameters));
    }
