// right because: any and all, each written out

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    boolean isTurned = nots % 2 == 1;
    boolean any = q.connector() == Connector.AND && !isTurned || q.connector() == Connector.OR && isTurned;
    boolean all = q.connector() == Connector.OR && !isTurned || q.connector() == Connector.AND && isTurned;
    Set<Integer> result = null;
    for (Part part : parts) {
        if (result == null) {
            result = new TreeSet<>(part.needed());
        } else if (any) {
            result.addAll(part.needed());
        } else {
            result.retainAll(part.needed());
        }
    }
    return result == null || !any && !all ? new HashSet<>() : result;
}
