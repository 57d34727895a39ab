// misconception: back to it means that it goes
// refused with: M0003_Both shall be the last one
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(graph.backTo(List.of(target)), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
