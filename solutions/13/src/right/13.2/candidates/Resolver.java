// right because: all that lead there, and of these what may serve

int join(int parent, Hop hop) {
    Set<Integer> candidates = new TreeSet<>(Comparator.reverseOrder());
    for (int i = 1; i <= joins.size(); i++) {
        if (joins.get(i - 1).parent() == parent && joins.get(i - 1).hop().equals(hop)) candidates.add(i);
    }
    if (hop.many() && !reusesAll) candidates.retainAll(reusable);
    if (!candidates.isEmpty()) return candidates.iterator().next();
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
