// misconception: what names it is all that comes after it
// refused with: All of the desk but M0001 goes
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList(), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
