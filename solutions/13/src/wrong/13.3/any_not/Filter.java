// misconception: under a NOT is under a NOT, however many there are
// refused with: an OR under two is an OR

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) {
        return Set.of();
    }
    Set<Integer> needed = new HashSet<>(used);
    if ((q.connector() == Connector.AND) == (nots > 0)) {
        parts.forEach(part -> needed.retainAll(part.needed()));
    }
    return needed;
}
