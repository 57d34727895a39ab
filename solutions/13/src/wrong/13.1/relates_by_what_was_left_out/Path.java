// misconception: a path relates where a hop was left out
// refused with: and keeps its hop

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    int last = hops.size() - 1;
    if (last >= 0 && end == hops.get(last).to() && hops.get(last).isForward()) {
        return new Path(hops.subList(0, last), hops.get(last).from(), words, true, Optional.of(hops.get(last).to().model()));
    }
    return new Path(hops, end, words, false, Optional.empty());
}
