// right because: each slot finds its value in a map that is turned around

    public Sql fill(Sql sql) {
        Map<Object, Object> bySlot = new HashMap<>();
        slots.forEach((param, slot) -> bySlot.put(slot.value(), param.toJdbc()));
        List<Object> filled = new ArrayList<>(sql.parameters());
        filled.replaceAll(each -> bySlot.containsKey(each) ? bySlot.get(each) : each);
        return new Sql(sql.text(), filled);
    }
