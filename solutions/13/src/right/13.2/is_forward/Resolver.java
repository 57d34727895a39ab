// right because: along a key there is one row at most

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop) && (hop.isForward() || reusesAll || reusable.contains(i))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
