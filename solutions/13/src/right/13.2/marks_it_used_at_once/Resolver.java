// right because: what column notes afterwards may be noted here, too

int join(int parent, Hop hop) {
    boolean isFree = reusesAll || !hop.many();
    int table = joins.size();
    while (table > 0) {
        Join join = joins.get(table - 1);
        if (parent == join.parent() && hop.equals(join.hop()) && (isFree || reusable.contains(table))) {
            reusable.add(table);
            return table;
        }
        table--;
    }
    boolean mayBeMissing = mayMiss(parent, hop);
    joins.add(new Join(parent, hop, mayBeMissing ? Join.Type.LEFT : Join.Type.INNER));
    reusable.add(joins.size());
    return joins.size();
}
