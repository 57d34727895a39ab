// right because: it is given, and not changed

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) { return Set.of(); }
    boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
    if (!byAll) return used;
    Set<Integer> needed = new HashSet<>(used);
    for (Part part : parts) needed.retainAll(part.needed());
    return needed;
}
