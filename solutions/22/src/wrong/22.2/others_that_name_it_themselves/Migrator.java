// misconception: what needs it in another app names it
// refused with: Rooms need fines, and fines go
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    List<Migration> own = graph.backTo(List.of(target)).stream().filter(each -> each != target && each.app().equals(target.app())).toList();
    List<String> labels = own.stream().map(Migration::label).toList();
    return plan(graph.backTo(graph.migrations()).stream()
        .filter(each -> own.contains(each) || !each.app().equals(target.app()) && !Collections.disjoint(each.dependencies(), labels)).toList(), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
