// misconception: a comparison wants the table
// refused with: what is asked of the key does not change where it stands

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    int last = hops.size() - 1;
    if (last >= 0 && words.isEmpty() && end == hops.get(last).to() && hops.get(last).isForward()) {
        return new Path(hops.subList(0, last), hops.get(last).from(), words, relates, related);
    }
    return new Path(hops, end, words, relates, related);
}
