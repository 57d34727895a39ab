// misconception: LEFT is always safer
// refused with: The AND needs it, and the join is INNER

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    return Set.of();
}
