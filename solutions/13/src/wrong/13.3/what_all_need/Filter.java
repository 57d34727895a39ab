// misconception: what one child can do without, the junction can
// refused with: The AND needs it, and the join is INNER

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    Set<Integer> needed = new HashSet<>(used);
    if (true) {
        parts.forEach(part -> needed.retainAll(part.needed()));
    }
    return needed;
}
