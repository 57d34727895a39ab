// misconception: a query has no other parameters
// refused with: Only the second of the three parameters is a slot.

    public Sql fill(Sql sql) {
        Param[] values = slots.keySet().toArray(Param[]::new);
        Object[] parameters = sql.parameters().toArray();
        for (int i = 0; i < parameters.length; i++) {
            int number = parameters[i] instanceof Param.Slot slot ? slot.number() : Math.min(i, values.length - 1);
            parameters[i] = values[number].toJdbc();
        }
        return new Sql(sql.text(), Arrays.asList(parameters));
    }
