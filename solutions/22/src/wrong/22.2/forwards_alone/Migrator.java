// misconception: to migrate is to go forwards
// refused with: M0003_Both shall be the last one
public List<Planned> planTo(Migration target) {
    return plan(graph.upTo(List.of(target)), false);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
