// right because: a table is asked for by itself: who needs it?

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) { return Set.of(); }
    boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
    return used.stream().filter(t -> byAll ? parts.stream().allMatch(p -> p.needed().contains(t)) : parts.stream().anyMatch(p -> p.needed().contains(t)))
        .collect(java.util.stream.Collectors.toSet());
}
