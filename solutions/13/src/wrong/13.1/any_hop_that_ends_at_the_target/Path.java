// misconception: whatever ends at a key only fetches a key
// refused with: which volumes there are no writer's row says

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    FieldMeta target = end;
    int size = hops.size();
    while (size > 0 && hops.get(size - 1).to() == target) {
        target = hops.get(--size).from();
    }
    return new Path(List.copyOf(hops.subList(0, size)), target, words, relates, related);
}
