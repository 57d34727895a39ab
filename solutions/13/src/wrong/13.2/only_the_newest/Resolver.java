// misconception: the last join is the newest one
// refused with: not only the newest

int join(int parent, Hop hop) {
    int i = joins.size();
    if (i > 0 && joins.get(i - 1).parent() == parent && joins.get(i - 1).hop().equals(hop) && (!hop.many() || reusesAll || reusable.contains(i))) {
        return i;
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
