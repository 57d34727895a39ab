// misconception: a NOT counts for what it stands before
// refused with: nots counts the NOTs around

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) {
        return Set.of();
    }
    Set<Integer> needed = new HashSet<>(used);
    if ((q.connector() == Connector.AND) == q.negated()) {
        parts.forEach(part -> needed.retainAll(part.needed()));
    }
    return needed;
}
