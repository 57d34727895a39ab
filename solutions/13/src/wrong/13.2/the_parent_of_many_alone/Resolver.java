// misconception: one row is one row, wherever it hangs
// refused with: from another loan it is another row

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.hop().equals(hop) && (!hop.many() || join.parent() == parent && (reusesAll || reusable.contains(i)))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
