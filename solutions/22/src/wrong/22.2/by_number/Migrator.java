// misconception: a higher number comes after
// refused with: Numbers mean nothing
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.name().substring(0, 5).compareTo(target.name().substring(0, 5)) > 0).toList()), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
