// misconception: every join may serve an order, wherever it leads
// refused with: is said of those of the same hop

int join(int parent, Hop hop) {
    if (reusesAll && !joins.isEmpty()) {
        return joins.size();
    }
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop) && (!hop.many() || reusable.contains(i))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
