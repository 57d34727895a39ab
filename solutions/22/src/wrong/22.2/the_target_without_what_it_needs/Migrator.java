// misconception: the target alone
// refused with: Loans need the desk's pages, and nothing else
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(List.of(target), false);
    }
    return plan(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList()), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
