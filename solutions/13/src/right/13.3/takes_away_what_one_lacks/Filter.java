// right because: what all need is what none lacks

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) {
        return Set.of();
    }
    Set<Integer> needed = new TreeSet<>(used);
    boolean any = (q.connector() == Connector.OR) == (nots % 2 == 1);
    for (Part part : any ? List.<Part>of() : parts) {
        Set<Integer> lacking = new TreeSet<>(used);
        lacking.removeAll(part.needed());
        needed.removeAll(lacking);
    }
    return needed;
}
