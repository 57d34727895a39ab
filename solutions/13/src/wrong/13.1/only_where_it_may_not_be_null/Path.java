// misconception: a key that may be null wants a join
// refused with: whether the key may be null or not

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    int last = hops.size() - 1;
    if (last >= 0 && !hops.get(last).nullable() && end == hops.get(last).to() && hops.get(last).isForward()) {
        return new Path(hops.subList(0, last), hops.get(last).from(), words, relates, related);
    }
    return new Path(hops, end, words, relates, related);
}
