// right because: what this call has joined comes last

int join(int parent, Hop hop) {
    for (int i = joins.size(); i > 0; i--) {
        Join join = joins.get(i - 1);
        if (join.parent() == parent && join.hop().equals(hop)) {
            if (!hop.many() || reusesAll || reusable.contains(i)) return i;
            break;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
