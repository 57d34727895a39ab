// misconception: without the hop, the target is still the key of the other table
// refused with: ends at the column that holds the key already

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    FieldMeta target = end;
    int size = hops.size();
    if (size > 0 && hops.get(size - 1).isForward() && hops.get(size - 1).to() == target) {
        size--;
    }
    return new Path(List.copyOf(hops.subList(0, size)), target, words, relates, related);
}
