// misconception: a hop along a key fetches nothing that the row does not hold
// refused with: the hop to it must stay

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    FieldMeta target = end;
    int size = hops.size();
    while (size > 0 && hops.get(size - 1).isForward()) {
        target = hops.get(--size).from();
    }
    return new Path(List.copyOf(hops.subList(0, size)), target, words, relates, related);
}
