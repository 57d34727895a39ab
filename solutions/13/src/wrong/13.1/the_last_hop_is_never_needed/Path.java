// misconception: the last relation is named for its key
// refused with: the hop to it must stay

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    int size = Math.max(0, hops.size() - 1);
    FieldMeta target = hops.isEmpty() ? end : hops.get(size).from();
    return new Path(List.copyOf(hops.subList(0, size)), target, words, relates, related);
}
