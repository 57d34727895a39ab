// right because: the common ones of two, and so on

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    boolean odd = nots % 2 == 1;
    return switch (q.connector()) {
        case AND -> odd ? common(parts) : used;
        case OR -> odd ? used : common(parts);
        default -> Set.of();
    };
}
private static Set<Integer> common(List<Part> parts) {
    return parts.stream().map(Part::needed).reduce((a, b) -> { Set<Integer> both = new HashSet<>(a); both.retainAll(b); return both; }).orElse(Set.of());
}
