// misconception: whether a row may be missing, its hop knows
// refused with: mayMiss knows the parent

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop) && (!hop.many() || reusesAll || reusable.contains(i))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, hop.nullable() ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
