// right because: who goes upwards, and remembers, has the last at the end

int join(int parent, Hop hop) {
    int found = 0;
    for (int table = 1; table <= joins.size(); table++) {
        Join join = joins.get(table - 1);
        if (join.parent() == parent && join.hop().equals(hop) && mayServe(table, hop)) {
            found = table;
        }
    }
    if (found > 0) {
        return found;
    }
    Join.Type type = Join.Type.INNER;
    if (mayMiss(parent, hop)) {
        type = Join.Type.LEFT;
    }
    joins.add(new Join(parent, hop, type));
    return joins.size();
}

private boolean mayServe(int table, Hop hop) {
    if (!hop.many()) {
        return true;
    }
    return reusesAll || reusable.contains(table);
}
