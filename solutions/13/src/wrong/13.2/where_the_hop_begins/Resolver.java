// misconception: a hop is known by where it begins
// refused with: these two begin at the same column

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().from().equals(hop.from()) && (!hop.many() || reusesAll || reusable.contains(i))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
