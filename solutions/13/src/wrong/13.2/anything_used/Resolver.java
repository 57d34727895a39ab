// misconception: who has used a table may use all
// refused with: the number of that very join

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop) && (!hop.many() || reusesAll || !reusable.isEmpty())) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
