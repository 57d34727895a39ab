// misconception: what is applied is left out
// refused with: Applied are the desk's M0001 and pages
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList()), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> !applied.contains(each))
        .map(each -> new Planned(each, backwards)).toList();
}
