// misconception: the list of hops is mine
// refused with: take a part of the list, and change nothing

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    FieldMeta target = end;
    while (!hops.isEmpty() && hops.get(hops.size() - 1).isForward() && hops.get(hops.size() - 1).to() == target) {
        target = hops.remove(hops.size() - 1).from();
    }
    return new Path(hops, target, words, relates, related);
}
