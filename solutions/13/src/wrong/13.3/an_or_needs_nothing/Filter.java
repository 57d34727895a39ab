// misconception: an OR joins LEFT
// refused with: both sides need a publisher

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    boolean any = (q.connector() == Connector.AND) == (nots % 2 == 0);
    return any && q.connector() != Connector.XOR ? new HashSet<>(used) : Set.of();
}
