// misconception: the same order both ways
// refused with: each before those that it needs
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(plannedFirst(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList())), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}

private static List<Migration> plannedFirst(List<Migration> lastFirst) {
    List<Migration> firstFirst = new ArrayList<>(lastFirst);
    Collections.reverse(firstFirst);
    return firstFirst;
}
