// right because: the way ends at the model whose primary key is wanted

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    if (!hops.isEmpty() && end.isPrimaryKey() && hops.get(hops.size() - 1).isForward()) {
        int last = hops.size() - 1;
        return new Path(hops.subList(0, last), hops.get(last).from(), words, relates, related);
    }
    return new Path(hops, end, words, relates, related);
}
