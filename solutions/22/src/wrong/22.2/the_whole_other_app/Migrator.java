// misconception: where one migration of an app has to go, the app goes
// refused with: The first of the loans needs neither, and stays
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    List<Migration> going = new ArrayList<>(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList()));
    going.retainAll(applied());
    Set<String> apps = new HashSet<>(going.stream().map(Migration::app).toList());
    List<Migration> back = new ArrayList<>(graph.migrations());
    Collections.reverse(back);
    return plan(back.stream().filter(each -> going.contains(each) || !each.app().equals(target.app()) && apps.contains(each.app())).toList(), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
