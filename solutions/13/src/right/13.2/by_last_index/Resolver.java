// right because: equal joins are found by lastIndexOf, of one type and of the other

int join(int parent, Hop hop) {
    int last = 1 + Math.max(joins.lastIndexOf(new Join(parent, hop, Join.Type.INNER)), joins.lastIndexOf(new Join(parent, hop, Join.Type.LEFT)));
    if (last > 0 && (!hop.many() || reusesAll || reusable.contains(last))) {
        return last;
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
