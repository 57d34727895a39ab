// right because: all that needs the target, less what no later one of its app asks for
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    List<Migration> back = new ArrayList<>(graph.backTo(List.of(target)));
    List<Migration> own = back.stream().filter(each -> each.app().equals(target.app()) && each != target).toList();
    back.removeIf(each -> each == target || graph.upTo(List.of(each)).stream().noneMatch(own::contains));
    return plan(back, true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    return concerned.stream().filter(each -> applied.contains(each) == backwards)
        .map(each -> new Planned(each, backwards)).toList();
}
