// misconception: a plan is all that is concerned
// refused with: leaves them out, and keeps the order
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList()), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream()
        .map(each -> new Planned(each, backwards)).toList();
}
