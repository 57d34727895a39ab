// misconception: two of them are all of them
// refused with: each of its children needs

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) { return Set.of(); }
    boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
    if (!byAll || parts.size() == 1) return used;
    Set<Integer> seen = new HashSet<>(), needed = new HashSet<>();
    parts.forEach(part -> part.needed().forEach(t -> { if (!seen.add(t)) needed.add(t); }));
    return needed;
}
