// misconception: a junction has two sides
// refused with: each of its children needs

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) { return Set.of(); }
    boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
    if (!byAll) return used;
    Set<Integer> needed = new HashSet<>(parts.get(0).needed());
    needed.retainAll(parts.get(parts.size() - 1).needed());
    return needed;
}
