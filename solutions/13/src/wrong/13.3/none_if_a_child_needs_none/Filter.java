// misconception: if each child needs something, all is needed
// refused with: must be among what each child needs

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) { return Set.of(); }
    boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
    if (!byAll) return used;
    return parts.stream().anyMatch(p -> p.needed().isEmpty()) ? Set.of() : used;
}
