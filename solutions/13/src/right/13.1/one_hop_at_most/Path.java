// right because: no key of this chapter is itself a foreign key, so no second hop can go

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    List<Hop> kept = new ArrayList<>(hops);
    Hop last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last == null || !last.isForward() || !last.to().isPrimaryKey() || last.to() != end) {
        return new Path(kept, end, words, relates, related);
    }
    kept.remove(last);
    return new Path(kept, last.from(), words, relates, related);
}
