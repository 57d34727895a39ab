// misconception: what hangs on a row that was used was used
// refused with: its parent's is not enough

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop) && (!hop.many() || reusesAll || reusable.contains(i) || reusable.contains(parent))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
