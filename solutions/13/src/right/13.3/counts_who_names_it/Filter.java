// right because: all is as many as there are children

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    Set<Integer> needed = new HashSet<>();
    for (int table : used) {
        long naming = parts.stream().filter(part -> part.needed().contains(table)).count();
        boolean isAny = nots % 2 == 0 ? q.connector() == Connector.AND : q.connector() == Connector.OR;
        if (q.connector() != Connector.XOR && (isAny || naming == parts.size())) {
            needed.add(table);
        }
    }
    return needed;
}
