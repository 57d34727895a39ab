// misconception: used is mine to work with
// refused with: which must not be changed

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) {
        return Set.of();
    }
    Set<Integer> needed = used;
    if ((q.connector() == Connector.AND) == (nots % 2 == 1)) {
        parts.forEach(part -> needed.retainAll(part.needed()));
    }
    return needed;
}
