// right because: a map that is asked and then filled does the same

    @Override public Expression apply(Expression expression) {
        if (!(expression instanceof Param)) {
            return expression.map(this);
        }
        Param param = (Param) expression;
        if (!slots.containsKey(param)) {
            slots.put(param, slot(param));
        }
        return slots.get(param);
    }

    public Sql fill(Sql sql) {
        List<Param> values = new ArrayList<>(slots.keySet());
        List<Object> filled = new ArrayList<>();
        for (Object each : sql.parameters()) {
            filled.add(each instanceof Param.Slot slot ? values.get(slot.number()).toJdbc() : each);
        }
        return new Sql(sql.text(), filled);
    }
