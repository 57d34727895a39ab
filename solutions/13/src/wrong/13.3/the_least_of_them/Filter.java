// misconception: the child that needs least decides
// refused with: must be among what each child needs

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    if (q.connector() == Connector.XOR) { return Set.of(); }
    boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
    if (!byAll) return used;
    return parts.stream().map(Part::needed).min(java.util.Comparator.comparingInt(Set::size)).orElse(Set.of());
}
