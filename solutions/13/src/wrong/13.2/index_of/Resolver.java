// misconception: an equal join is the same join
// refused with: the type is not to be compared

int join(int parent, Hop hop) {
    Join wanted = new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER);
    int i = joins.lastIndexOf(wanted) + 1;
    if (i > 0 && (!hop.many() || reusesAll || reusable.contains(i))) {
            return i;
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
