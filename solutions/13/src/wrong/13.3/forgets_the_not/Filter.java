// misconception: NOT changes the condition, and not what it needs
// refused with: under a NOT, an AND needs only what all children need

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) {
        return Set.of();
    }
    Set<Integer> needed = new HashSet<>(used);
    if (q.connector() == Connector.OR) {
        parts.forEach(part -> needed.retainAll(part.needed()));
    }
    return needed;
}
