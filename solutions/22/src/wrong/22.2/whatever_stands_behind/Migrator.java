// misconception: what stands behind in the order comes after it
// refused with: Pages are another branch
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    List<Migration> behind = new ArrayList<>(graph.migrations());
    behind = new ArrayList<>(behind.subList(behind.indexOf(target) + 1, behind.size()));
    Collections.reverse(behind);
    return plan(behind, true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
