// right because: a loop in place of the stream
public List<Planned> planTo(Migration target) {
    if (!applied().contains(target)) {
        return plan(graph.upTo(List.of(target)), false);
    }
    return plan(graph.backTo(graph.migrations(target.app()).stream()
        .filter(each -> each.dependencies().contains(target.label())).toList()), true);
}

private List<Planned> plan(List<Migration> concerned, boolean backwards) {
    List<Migration> applied = applied();
    List<Planned> plan = new ArrayList<>();
    for (Migration each : new LinkedHashSet<>(concerned)) {
        boolean isApplied = applied.contains(each);
        if (backwards ? isApplied : !isApplied) {
            plan.add(new Planned(each, backwards));
        }
    }
    return plan;
}
