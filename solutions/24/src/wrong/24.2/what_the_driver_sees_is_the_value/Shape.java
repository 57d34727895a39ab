// misconception: what is the same for the driver is the same parameter
// refused with: A '7' of another type

    @Override public Expression apply(Expression expression) {
        return expression instanceof Param param ? slotOf(param) : expression.map(this);
    }

    public Sql fill(Sql sql) {
        Param[] values = slots.keySet().toArray(Param[]::new);
        Object[] parameters = sql.parameters().toArray();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] instanceof Param.Slot slot ? values[slot.number()].toJdbc() : parameters[i];
        }
        return new Sql(sql.text(), Arrays.asList(parameters));
    }

    private Expression slotOf(Param param) {
        for (Param known : slots.keySet()) {
            if (Objects.equals(known.toJdbc(), param.toJdbc())) {
                return slots.get(known);
            }
        }
        slots.put(param, slot(param));
        return slots.get(param);
    }
