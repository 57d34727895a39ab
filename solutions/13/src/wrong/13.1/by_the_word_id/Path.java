// misconception: a primary key is called id
// refused with: compare with what the hop ends at

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    int last = hops.size() - 1;
    if (last >= 0 && end.name().equals("id") && hops.get(last).isForward()) {
        return new Path(hops.subList(0, last), hops.get(last).from(), words, relates, related);
    }
    return new Path(hops, end, words, relates, related);
}
