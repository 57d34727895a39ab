// misconception: a XOR needs what all of its children need
// refused with: A XOR needs nothing

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    Set<Integer> needed = new HashSet<>(used);
    if ((q.connector() == Connector.AND) == (nots % 2 == 1)) {
        parts.forEach(part -> needed.retainAll(part.needed()));
    }
    return needed;
}
