// misconception: a join that a condition names is needed
// refused with: It meets the other side of the OR

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    return new HashSet<>(used);
}
