// misconception: a join is known by its type as well
// refused with: the type is not to be compared

int join(int parent, Hop hop) {
    Join wanted = new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER);
    for (int i = joins.size(); i > 0; i--) {
        if (joins.get(i - 1).equals(wanted) && (!hop.many() || reusesAll || reusable.contains(i))) {
            return i;
        }
    }
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
