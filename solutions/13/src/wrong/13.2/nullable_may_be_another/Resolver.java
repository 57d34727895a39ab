// misconception: none or one is not one
// refused with: does not mean that it may meet several

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop) && (!hop.nullable() || reusesAll || reusable.contains(i))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
